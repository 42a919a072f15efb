<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">حول البرنامج</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">ما يفعله البرنامج</translation>
    </message>
    <message>
        <source>It helps to hold an interview, to keep what was said, to see what it points to and from which source, and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network.</source>
        <translation type="unfinished">يساعد على إجراء المقابلة، وحفظ ما قيل، ورؤية ما يشير إليه ومن أي مصدر، وتسليم الشخص إلى جهة أخرى بأمان. كل شيء محفوظ مشفَّرًا على هذا الحاسوب. ولا يستخدم أي شبكة.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished">ما لا يفعله</translation>
    </message>
    <message>
        <source>It does not decide whether somebody was trafficked or smuggled: an officer does.</source>
        <translation type="unfinished">لا يقرر هل تعرّض أحد للاتجار أو للتهريب: الموظف يقرر.</translation>
    </message>
    <message>
        <source>It ranks nobody, and judges nobody&apos;s credibility.</source>
        <translation type="unfinished">لا يرتّب أحدًا ولا يحكم على مصداقية أحد.</translation>
    </message>
    <message>
        <source>It is no ground for removal or detention.</source>
        <translation type="unfinished">ليس سببًا للإبعاد ولا للاحتجاز.</translation>
    </message>
    <message>
        <source>“No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">«لم تُرَ علامات» ليست «لا اتجار»: الناس يروون متأخرين، أو لا يروون أبدًا.</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no server, no account, no update check.</source>
        <translation type="unfinished">لا يرسل شيئًا من نفسه: لا خادم ولا حساب ولا بحث عن تحديثات.</translation>
    </message>
    <message>
        <source>It is not legal advice: national law and your own procedures come first.</source>
        <translation type="unfinished">ليس مشورة قانونية: القانون الوطني وإجراءاتكم أولًا.</translation>
    </message>
    <message>
        <source>It does not protect against whoever holds the unlocked laptop or has put something into it: lock it.</source>
        <translation type="unfinished">لا يحمي ممن يمسك الحاسوب مفتوحًا أو وضع فيه شيئًا: أقفله.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">النسخ</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the International Organization for Migration, CC BY 4.0; no endorsement is implied.</source>
        <translation type="unfinished">برنامج حر برخصة Apache 2.0. الخطوط: SIL Open Font License. أسماء الحقول: HTCDS 2.0 من المنظمة الدولية للهجرة، CC BY 4.0؛ ولا يعني ذلك أي تأييد.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">ما تحدده منظمتك</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">البرنامج</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished">القواعد السارية</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">العلامات في قائمة التحقق</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">الاستمارة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">النافذة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">المفاتيح</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>One to a line: a number not to call, somebody who must not know.</source>
        <translation type="unfinished">واحد في كل سطر: رقم لا يُتصل به، شخص يجب ألا يعرف.</translation>
    </message>
    <message>
        <source>Further on the form</source>
        <translation type="unfinished">لاحقًا في النموذج</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>As the case says: {said}</source>
        <translation type="unfinished">كما تقول الحالة: {said}</translation>
    </message>
    <message>
        <source>Indicators answered yes: in a few words, what was said or seen.</source>
        <translation type="unfinished">مؤشرات جوابها نعم: بكلمات قليلة، ما الذي قيل أو شوهد.</translation>
    </message>
    <message>
        <source>They stand on a page of their own, to be taken off before a copy goes to the person or a shelter.</source>
        <translation type="unfinished">هم في صفحة مستقلة تُنزع قبل أن تصل نسخة إلى الشخص أو إلى مأوى.</translation>
    </message>
    <message>
        <source>Add a person suspected</source>
        <translation type="unfinished">إضافة شخص مشتبه فيه</translation>
    </message>
    <message>
        <source>Only with the person&apos;s agreement, and never a picture of a face. Pictures travel inside the form without place and time of the camera; of other files the form names the hash.</source>
        <translation type="unfinished">فقط بموافقة الشخص، ولا صورة وجه أبدًا. تنتقل الصور داخل النموذج بلا مكان الكاميرا ولا وقتها؛ أما الملفات الأخرى فيذكر النموذج بصمتها.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">نزع</translation>
    </message>
    <message>
        <source>Take off: {file}</source>
        <translation type="unfinished">نزع: {file}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished">الصورة {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">إرفاق</translation>
    </message>
    <message>
        <source>Attach: {file}</source>
        <translation type="unfinished">إرفاق: {file}</translation>
    </message>
    <message>
        <source>What it shows, without a name</source>
        <translation type="unfinished">ما الذي يظهر فيه، بلا اسم</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation type="unfinished">إرفاق ملف …</translation>
    </message>
</context>
<context>
    <name>AskConsent</name>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished">الشخص موافق</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation type="unfinished">الشخص غير موافق</translation>
    </message>
    <message>
        <source>Ask the person, alone and in their language:</source>
        <translation type="unfinished">اسأل الشخص، على انفراد وبلغته:</translation>
    </message>
    <message>
        <source>Say what would be passed on. Help does not depend on the answer.</source>
        <translation type="unfinished">قل ما الذي سيُنقل. لا تتوقف المساعدة على الإجابة.</translation>
    </message>
    <message>
        <source>May I tell the police, {receiver}, what is on this form?</source>
        <translation type="unfinished">هل يمكنني أن أخبر الشرطة، {receiver}، بما في هذه الاستمارة؟</translation>
    </message>
    <message>
        <source>May I pass on to {receiver} what they need to know to help you?</source>
        <translation type="unfinished">هل يمكنني أن أنقل إلى {receiver} ما يلزم معرفته لمساعدتك؟</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>It points, at the level of reasonable grounds. It never proves, and it never decides.</source>
        <translation type="unfinished">يشير التقييم، على مستوى الأسباب المعقولة. لا يثبت أبدًا، ولا يقرر أبدًا.</translation>
    </message>
    <message>
        <source>Needed now, whatever the label</source>
        <translation type="unfinished">ما يلزم الآن، أيًّا كان الوصف</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">ما يستحق نظرة ثانية</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished">القواعد</translation>
    </message>
    <message>
        <source>What would change it: take one answer away</source>
        <translation type="unfinished">ما الذي قد يغيِّره: استبعاد إجابة واحدة</translation>
    </message>
    <message>
        <source>What carries it, and where the rule comes from</source>
        <translation type="unfinished">ما يستند إليه، ومصدر القاعدة</translation>
    </message>
    <message>
        <source>First: safety and trust</source>
        <translation type="unfinished">أولًا: الأمان والثقة</translation>
    </message>
    <message>
        <source>Then: what can still change it</source>
        <translation type="unfinished">ثم: ما قد يغيِّره بعد</translation>
    </message>
    <message>
        <source>What to ask or look at next</source>
        <translation type="unfinished">ما يُسأل عنه أو يُنظر فيه بعد ذلك</translation>
    </message>
    <message>
        <source>Ask next: {signs}</source>
        <translation type="unfinished">اسأل بعد ذلك: {signs}</translation>
    </message>
    <message>
        <source>Each of these alone carries it:</source>
        <translation type="unfinished">كل واحد من هذه يكفي وحده:</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation type="unfinished">القواعد: {rules}.</translation>
    </message>
    <message>
        <source>The last kept assessment used {rules}.</source>
        <translation type="unfinished">آخر تقييم محفوظ استخدم {rules}.</translation>
    </message>
    <message>
        <source>Without “{sign}” ({reply}):  {then}</source>
        <translation type="unfinished">من دون «{sign}» ({reply}):  {then}</translation>
    </message>
    <message>
        <source>No single answer carries it alone: whichever is taken away, the rest is enough.</source>
        <translation type="unfinished">لا تحمله إجابة واحدة بمفردها: أيًّا كانت الإجابة المستبعدة، فالباقي يكفي.</translation>
    </message>
    <message>
        <source>No open question can change this any more.</source>
        <translation type="unfinished">لم يعد أي سؤال مفتوح قادرًا على تغيير هذا.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both hold.</source>
        <translation type="unfinished">تهريب أولًا، ثم اتجار: كلاهما قائم.</translation>
    </message>
    <message>
        <source>At risk: there are signs that it may come to trafficking. Offer a referral.</source>
        <translation type="unfinished">في خطر: توجد علامات على أن الأمر قد يصل إلى الاتجار. اعرض الإحالة.</translation>
    </message>
    <message>
        <source>Exploited at work without trafficking: labour rights help is another way.</source>
        <translation type="unfinished">استغلال في العمل من دون اتجار: المساعدة في حقوق العمل طريق آخر.</translation>
    </message>
    <message>
        <source>Age in doubt: the person is presumed to be a child.</source>
        <translation type="unfinished">العمر موضع شك: يُفترض أن الشخص طفل.</translation>
    </message>
    <message>
        <source>Aggravated smuggling: {signs}.</source>
        <translation type="unfinished">تهريب مشدَّد: {signs}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> و</translation>
    </message>
    <message>
        <source>These do not fit together; people may still be telling the truth: {both}</source>
        <translation type="unfinished">هذه الإجابات لا تتوافق؛ وقد يكون الناس صادقين مع ذلك: {both}</translation>
    </message>
    <message>
        <source>Your decision is kept. It holds when another officer has read it and agrees.</source>
        <translation type="unfinished">حُفظ قرارك. ويصبح قائمًا عندما يقرؤه موظف آخر ويوافق عليه.</translation>
    </message>
    <message>
        <source>Your decision is kept, with the assessment beside it.</source>
        <translation type="unfinished">حُفظ قرارك، وإلى جانبه التقييم.</translation>
    </message>
    <message>
        <source>Your second opinion is kept, under your number.</source>
        <translation type="unfinished">حُفظ رأيك الثاني، تحت رقمك.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Ask next</source>
        <translation type="unfinished">السؤال التالي</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation type="unfinished">ما تشير إليه الإجابات</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child, so no means are needed.</source>
        <translation type="unfinished">العمر موضع شك: يُفترض أنه طفل، فلا تلزم الوسائل.</translation>
    </message>
    <message>
        <source>A child: no means are needed.</source>
        <translation type="unfinished">طفل: لا تلزم الوسائل.</translation>
    </message>
    <message>
        <source>Age not known yet.</source>
        <translation type="unfinished">العمر غير معروف بعد.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked.</source>
        <translation type="unfinished">تهريب أولًا، ثم اتجار.</translation>
    </message>
    <message>
        <source>At risk: signs that it may come to trafficking.</source>
        <translation type="unfinished">في خطر: علامات على أن الأمر قد يصل إلى الاتجار.</translation>
    </message>
    <message>
        <source>Exploited at work: labour rights help.</source>
        <translation type="unfinished">استغلال في العمل: مساعدة في حقوق العمل.</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way.</source>
        <translation type="unfinished">خطر أو قسوة في الطريق.</translation>
    </message>
    <message>
        <source>Two answers do not fit together; see Assessment.</source>
        <translation type="unfinished">إجابتان لا تتوافقان؛ انظر التقييم.</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>The file to keep</source>
        <translation type="unfinished">الملف المراد حفظه</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">صور ومسوح وتسجيلات</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add a picture …</source>
        <translation type="unfinished">إضافة صورة …</translation>
    </message>
    <message>
        <source>A picture is kept here, in the vault alone.</source>
        <translation type="unfinished">الصورة محفوظة هنا، في الخزنة وحدها.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF. Place and device are taken out.</source>
        <translation type="unfinished">JPEG وPNG وWebP وTIFF. يُمحى المكان والجهاز.</translation>
    </message>
    <message>
        <source>Add a recording …</source>
        <translation type="unfinished">إضافة تسجيل …</translation>
    </message>
    <message>
        <source>A recording is kept here, in the vault alone.</source>
        <translation type="unfinished">التسجيل محفوظ هنا، في الخزنة وحدها.</translation>
    </message>
    <message>
        <source>WAV (PCM). Names and comments in the file are taken out.</source>
        <translation type="unfinished">WAV (PCM). تُمحى الأسماء والتعليقات في الملف.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation type="unfinished">إضافة ملف …</translation>
    </message>
    <message>
        <source>A file is kept here, in the vault alone.</source>
        <translation type="unfinished">الملف محفوظ هنا، في الخزنة وحدها.</translation>
    </message>
    <message>
        <source>Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned.</source>
        <translation type="unfinished">صور ومسوح (PDF وTIFF) وتسجيلات (WAV)؛ لا يمكن تنظيف غيرها.</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished">اختيار آخر …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استمع</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">النظر إليه</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">سحبه</translation>
    </message>
    <message>
        <source>Open the question again; the earlier file stays with the case until it is removed there</source>
        <translation type="unfinished">فتح السؤال من جديد؛ يبقى الملف السابق مع الحالة إلى أن يُزال هناك</translation>
    </message>
    <message>
        <source>What stood here was removed from the case.</source>
        <translation type="unfinished">ما كان هنا أُزيل من الحالة.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished">وضع الحالة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished">ما وافق عليه الشخص</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">مستندات</translation>
    </message>
    <message>
        <source>Look, or add a document</source>
        <translation type="unfinished">انظر أو أضف مستندًا</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished">تغيَّر {when}</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">متابعة المقابلة</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished">مقابلة أخرى</translation>
    </message>
    <message>
        <source>No picture, scan or recording yet.</source>
        <translation type="unfinished">لا صورة ولا مسح ولا تسجيل بعد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished">لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">الجنسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">وسيلة اتصال آمنة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">موافَق عليه</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">غير موافَق عليه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">سحب</translation>
    </message>
    <message>
        <source>The person takes this consent back: {what}</source>
        <translation type="unfinished">الشخص يسحب هذه الموافقة: {what}</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished">بدأت الحالة</translation>
    </message>
    <message>
        <source>held on paper on {day}, typed in later</source>
        <translation type="unfinished">أُجريت على الورق في {day}، وأُدخلت لاحقًا</translation>
    </message>
    <message>
        <source>Agreed: {what}</source>
        <translation type="unfinished">وافق: {what}</translation>
    </message>
    <message>
        <source>Did not agree, or took it back: {what}</source>
        <translation type="unfinished">لم يوافق، أو سحب موافقته: {what}</translation>
    </message>
    <message>
        <source>Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.</source>
        <translation type="unfinished">قرَّر الموظف. الاتجار: {trafficking}. التهريب: {smuggling}.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation type="unfinished">ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Officer {officer} agrees</source>
        <translation type="unfinished">الموظف {officer} موافق</translation>
    </message>
    <message>
        <source>Officer {officer} does not agree</source>
        <translation type="unfinished">الموظف {officer} غير موافق</translation>
    </message>
    <message>
        <source>Referral {number} to {receiver}: {state}</source>
        <translation type="unfinished">الإحالة {number} إلى {receiver}: {state}</translation>
    </message>
    <message>
        <source>Referral {number}: {state} ({source})</source>
        <translation type="unfinished">الإحالة {number}: {state} ({source})</translation>
    </message>
    <message>
        <source>Taken back. What has left is not unsent; nothing more leaves.</source>
        <translation type="unfinished">سُحبت الموافقة. ما خرج لا يُسترد؛ ولن يخرج شيء بعد الآن.</translation>
    </message>
    <message>
        <source>Printed. Give it into the person&apos;s own hand.</source>
        <translation type="unfinished">طُبع. سلّمه إلى يد الشخص نفسه.</translation>
    </message>
    <message>
        <source>The status is kept.</source>
        <translation type="unfinished">حُفظ الوضع.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">بدء مقابلة</translation>
    </message>
    <message>
        <source>Name in any script, number, or words of an answer</source>
        <translation type="unfinished">الاسم بأي كتابة، أو رقم، أو كلمات من إجابة</translation>
    </message>
    <message>
        <source>Nothing is written like this. These names are like it:</source>
        <translation type="unfinished">لا شيء مكتوب هكذا. هذه الأسماء تشبهه:</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished">جرّب حروفًا أقل، أو إملاءً آخر، أو مرشحات أقل.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">أي وضع</translation>
    </message>
    <message>
        <source>Trafficking: any</source>
        <translation type="unfinished">الاتجار: أي نتيجة</translation>
    </message>
    <message>
        <source>What it says about trafficking</source>
        <translation type="unfinished">ما يقوله عن الاتجار</translation>
    </message>
    <message>
        <source>Smuggling: any</source>
        <translation type="unfinished">التهريب: أي نتيجة</translation>
    </message>
    <message>
        <source>What it says about smuggling</source>
        <translation type="unfinished">ما يقوله عن التهريب</translation>
    </message>
    <message>
        <source>Any interview</source>
        <translation type="unfinished">أي مقابلة</translation>
    </message>
    <message>
        <source>How the interview stands</source>
        <translation type="unfinished">أين وصلت المقابلة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished">عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished">عدم حفظه بعد الآن</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">البحث في الحالات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">لم يُعثر على أي حالة</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">الشهادات</translation>
    </message>
    <message>
        <source>Who may sign for the organisation, and whose signatures count here.</source>
        <translation type="unfinished">من يحق له التوقيع باسم المنظمة، وأي توقيعات يُعتدُّ بها هنا.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished">لم يُختر أي ملف</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished">شهادتك الخاصة</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation type="unfinished">حفظ طلب …</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation type="unfinished">أين يُحفظ الطلب</translation>
    </message>
    <message>
        <source>File from headquarters …</source>
        <translation type="unfinished">ملف من المقر …</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">فتح الملف</translation>
    </message>
    <message>
        <source>Fingerprint, as it stands on paper</source>
        <translation type="unfinished">البصمة، كما هي على الورقة</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation type="unfinished">استخدام هذه الشهادة</translation>
    </message>
    <message>
        <source>Instead: keep the key on a token</source>
        <translation type="unfinished">بدلًا من ذلك: احفظ المفتاح على بطاقة</translation>
    </message>
    <message>
        <source>The token&apos;s own library (PKCS #11)</source>
        <translation type="unfinished">مكتبة رمز الأمان نفسه (PKCS #11)</translation>
    </message>
    <message>
        <source>A file that came with the token; it ends in .dll, .so or .dylib.</source>
        <translation type="unfinished">ملف جاء مع رمز الأمان؛ ينتهي بـ .dll أو .so أو .dylib.</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished">الرقم السري لرمز الأمان</translation>
    </message>
    <message>
        <source>Make the key and save a request …</source>
        <translation type="unfinished">إنشاء المفتاح وحفظ طلب …</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished">منظمات أخرى</translation>
    </message>
    <message>
        <source>Their certificate counts only where the fingerprint on their paper fits.</source>
        <translation type="unfinished">لا يُعتدُّ بشهادتها إلا إذا تطابقت البصمة على ورقتها.</translation>
    </message>
    <message>
        <source>Fingerprint on their paper</source>
        <translation type="unfinished">البصمة على ورقتها</translation>
    </message>
    <message>
        <source>Trust an organisation …</source>
        <translation type="unfinished">الثقة بمنظمة …</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation type="unfinished">شهادتها</translation>
    </message>
    <message>
        <source>Officers&apos; certificates …</source>
        <translation type="unfinished">شهادات الموظفين …</translation>
    </message>
    <message>
        <source>Their list</source>
        <translation type="unfinished">قائمتها</translation>
    </message>
    <message>
        <source>Newer list of revoked ones …</source>
        <translation type="unfinished">قائمة أحدث بالملغاة …</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">القائمة</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished">الشهادات الصادرة</translation>
    </message>
    <message>
        <source>Laptop or passphrase lost</source>
        <translation type="unfinished">فُقد الحاسوب أو عبارة المرور</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished">لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">استُبدلت</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished">لم تعد مستخدمة</translation>
    </message>
    <message>
        <source>The organisation&apos;s authority</source>
        <translation type="unfinished">سلطة المنظمة</translation>
    </message>
    <message>
        <source>Print this fingerprint and give it away on paper:</source>
        <translation type="unfinished">اطبع هذه البصمة وسلِّمها على ورق:</translation>
    </message>
    <message>
        <source>Answer a request …</source>
        <translation type="unfinished">الرد على طلب …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished">الطلب</translation>
    </message>
    <message>
        <source>Save for others …</source>
        <translation type="unfinished">حفظ للآخرين …</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished">أين يُحفظ</translation>
    </message>
    <message>
        <source>Save the organisation&apos;s certificate, officers&apos; certificates and the list of revoked</source>
        <translation type="unfinished">حفظ شهادة المنظمة وشهادات الموظفين وقائمة الملغاة</translation>
    </message>
    <message>
        <source>Why it no longer counts</source>
        <translation type="unfinished">لماذا لم يعد يُعتدُّ بها</translation>
    </message>
    <message>
        <source>1.  Carry a request to headquarters on a stick.</source>
        <translation type="unfinished">1.  احمل طلبًا إلى المقر على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>2.  Bring the answer back, and open it here.</source>
        <translation type="unfinished">2.  أعد الجواب وافتحه هنا.</translation>
    </message>
    <message>
        <source>3.  Type the fingerprint from headquarters&apos; paper, and use the certificate.</source>
        <translation type="unfinished">3.  اكتب البصمة من ورقة المقر، واستعمل الشهادة.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished">إلغاء الشهادة</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation type="unfinished">تجديد …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">ملغاة</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">حتى {day}</translation>
    </message>
    <message>
        <source>Choose the file from headquarters first.</source>
        <translation type="unfinished">اختر أولًا الملف من المقر.</translation>
    </message>
    <message>
        <source>You sign with this certificate from now on.</source>
        <translation type="unfinished">توقِّع من الآن بهذه الشهادة.</translation>
    </message>
    <message>
        <source>Their signatures count here from now on.</source>
        <translation type="unfinished">يُعتدُّ بتوقيعاتها هنا من الآن.</translation>
    </message>
    <message>
        <source>The certificates are kept.</source>
        <translation type="unfinished">حُفظت الشهادات.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation type="unfinished">حُفظت القائمة.</translation>
    </message>
    <message>
        <source>Revoked. Save the new list for others and carry it to every laptop.</source>
        <translation type="unfinished">أُلغيت. احفظ القائمة الجديدة للآخرين واحملها إلى كل حاسوب.</translation>
    </message>
    <message>
        <source>Where to save the certificate</source>
        <translation type="unfinished">أين تُحفظ الشهادة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">قائمة التحقق</translation>
    </message>
    <message>
        <source>A sign is a reason to ask on. It proves nothing by itself.</source>
        <translation type="unfinished">العلامة سبب لمواصلة السؤال. وهي وحدها لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Find a sign</source>
        <translation type="unfinished">البحث عن علامة</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">كل الأجزاء</translation>
    </message>
    <message>
        <source>Part of the checklist</source>
        <translation type="unfinished">جزء من قائمة التحقق</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب عنها</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation type="unfinished">مع إجابة أو من دونها</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">العلامات</translation>
    </message>
    <message>
        <source>Ask only when it is safe</source>
        <translation type="unfinished">لا يُسأل إلا عندما يكون ذلك آمنًا</translation>
    </message>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">طريقة للسؤال</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">ما قد يُرى</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">في المستندات</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">الأفضل تجنُّبه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">فتح من جديد</translation>
    </message>
    <message>
        <source>The interview is closed. Begin another one to add what was seen later.</source>
        <translation type="unfinished">المقابلة مغلقة. ابدأ مقابلة أخرى لإضافة ما رُئي لاحقًا.</translation>
    </message>
    <message>
        <source>How I know it</source>
        <translation type="unfinished">كيف عرفت ذلك</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished">أجيب بنفسي</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished">نعم، تمَّ</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Set aside, because a later answer made them not apply</source>
        <translation type="unfinished">نُحِّيت، لأن إجابة لاحقة جعلتها لا تنطبق</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation type="unfinished">إغلاق المقابلة</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">كان هذا السؤال الأخير</translation>
    </message>
    <message>
        <source>Tell the person what happens next and who will see what was said. Ask how they are now, and how they can be reached safely.</source>
        <translation type="unfinished">أخبر الشخص بما سيحدث بعد ذلك ومن سيرى ما قيل. واسأله عن حاله الآن، وكيف يمكن الوصول إليه بأمان.</translation>
    </message>
    <message>
        <source>Not talked about: {sections}</source>
        <translation type="unfinished">لم يُتحدَّث عنه: {sections}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">إجابات مختلفة</translation>
    </message>
    <message>
        <source>The same question was answered at two laptops, and neither knew of the other. Both answers stay.</source>
        <translation type="unfinished">أُجيب عن السؤال نفسه على حاسوبين دون أن يعلم أحدهما بالآخر. تبقى الإجابتان.</translation>
    </message>
    <message>
        <source>Questions with answers that differ</source>
        <translation type="unfinished">أسئلة بإجابات مختلفة</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished">لا شيء للبت فيه</translation>
    </message>
    <message>
        <source>No answers stand against each other.</source>
        <translation type="unfinished">لا إجابة تعارض أخرى.</translation>
    </message>
    <message>
        <source>Officer {officer}, {when}</source>
        <translation type="unfinished">الموظف {officer}، {when}</translation>
    </message>
    <message>
        <source>This answer counts</source>
        <translation type="unfinished">هذه الإجابة هي المعتمدة</translation>
    </message>
    <message>
        <source>This answer counts: {answer}</source>
        <translation type="unfinished">هذه الإجابة هي المعتمدة: {answer}</translation>
    </message>
    <message>
        <source>Decided. Both answers stay in the record.</source>
        <translation type="unfinished">تم البت. تبقى الإجابتان في القيد.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Smuggling turned into trafficking</source>
        <translation type="unfinished">تحوَّل التهريب إلى اتجار</translation>
    </message>
    <message>
        <source>How the picture changed</source>
        <translation type="unfinished">كيف تغيَّرت الصورة</translation>
    </message>
    <message>
        <source>What changed, step by step</source>
        <translation type="unfinished">ما تغيَّر، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>It turned with: {signs}</source>
        <translation type="unfinished">تحوَّل الأمر مع: {signs}</translation>
    </message>
    <message>
        <source>Now, not kept yet</source>
        <translation type="unfinished">الآن، لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished">من {officer}</translation>
    </message>
    <message>
        <source>First assessment. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">التقييم الأول. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>The answers are the same; the rules changed ({rules}).</source>
        <translation type="unfinished">الإجابات هي نفسها؛ القواعد تغيَّرت ({rules}).</translation>
    </message>
    <message>
        <source>When it changed, in the person&apos;s words: {words}</source>
        <translation type="unfinished">متى تغيَّر الأمر، بكلمات الشخص: {words}</translation>
    </message>
    <message>
        <source>New or changed answers: {signs}</source>
        <translation type="unfinished">إجابات جديدة أو معدَّلة: {signs}</translation>
    </message>
    <message>
        <source>Answers were taken back; nothing comes out differently.</source>
        <translation type="unfinished">سُحبت إجابات؛ ولم تتغير أي نتيجة.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Everything decided so far</source>
        <translation type="unfinished">كل ما تقرَّر حتى الآن</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished">ما تقرِّره أنت</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">أسباب القرار</translation>
    </message>
    <message>
        <source>One sentence is enough. They stand beside the assessment.</source>
        <translation type="unfinished">تكفي جملة واحدة. وتُحفظ إلى جانب التقييم.</translation>
    </message>
    <message>
        <source>Keep my decision</source>
        <translation type="unfinished">حفظ قراري</translation>
    </message>
    <message>
        <source>Your second opinion</source>
        <translation type="unfinished">رأيك الثاني</translation>
    </message>
    <message>
        <source>Read the answers first, then the reasons. One sentence is enough.</source>
        <translation type="unfinished">اقرأ الإجابات أولًا، ثم الأسباب. تكفي جملة واحدة.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished">أوافق</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">لا أوافق</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">ينتظر شخصًا ثانيًا</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished">قائم الآن</translation>
    </message>
    <message>
        <source>Another officer unlocks this laptop with their own passphrase and reads it.</source>
        <translation type="unfinished">يفتح موظف آخر هذا الحاسوب بعبارة المرور الخاصة به ويقرؤه.</translation>
    </message>
    <message>
        <source>You can say below how you see it.</source>
        <translation type="unfinished">يمكنك أن تقول أدناه كيف تراه.</translation>
    </message>
    <message>
        <source>Until somebody agrees, it does not hold.</source>
        <translation type="unfinished">لا يصبح قائمًا حتى يوافق عليه أحد.</translation>
    </message>
    <message>
        <source>{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">{when}، الموظف {officer}. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>{when}, officer {officer} agrees: {words}</source>
        <translation type="unfinished">{when}، الموظف {officer} موافق: {words}</translation>
    </message>
    <message>
        <source>{when}, officer {officer} does not agree: {words}</source>
        <translation type="unfinished">{when}، الموظف {officer} غير موافق: {words}</translation>
    </message>
    <message>
        <source>{crime}: the assessment says “{state}”, you decide “{grounds}”.</source>
        <translation type="unfinished">{crime}: يقول التقييم «{state}»، وأنت تقرِّر «{grounds}».</translation>
    </message>
    <message>
        <source>You may know more than the answers do. Say in your reasons what it is.</source>
        <translation type="unfinished">قد تعرف أكثر مما في الإجابات. اذكر ذلك في أسبابك.</translation>
    </message>
    <message>
        <source>It is kept, and holds when another officer has read it and agrees.</source>
        <translation type="unfinished">يُحفظ، ويصبح قائمًا عندما يقرؤه موظف آخر ويوافق عليه.</translation>
    </message>
</context>
<context>
    <name>DifferentModel</name>
    <message>
        <source>{crime}: {new} (before: {old})</source>
        <translation type="unfinished">{crime}: {new} (سابقًا: {old})</translation>
    </message>
    <message>
        <source>risk, labour exploitation or the order of events</source>
        <translation type="unfinished">الخطر أو الاستغلال في العمل أو ترتيب الأحداث</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The page before (PgUp)</source>
        <translation type="unfinished">الصفحة السابقة (PgUp)</translation>
    </message>
    <message>
        <source>The page after (PgDown)</source>
        <translation type="unfinished">الصفحة التالية (PgDown)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">أبعد (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">أقرب (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">كله</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished">كله (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">تدوير</translation>
    </message>
    <message>
        <source>Turn a quarter (R)</source>
        <translation type="unfinished">تدوير ربع دورة (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; listen to it on another laptop.</source>
        <translation type="unfinished">لا شيء في هذا الحاسوب يستطيع تشغيل الصوت من الذاكرة، والتسجيل لا يُكتب في ملف أبدًا. هو محفوظ؛ استمع إليه على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished">صفحة {number} من {all}</translation>
    </message>
    <message>
        <source>The recording could not be played.</source>
        <translation type="unfinished">تعذر تشغيل التسجيل.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">مستندات</translation>
    </message>
    <message>
        <source>Made anew without place, device and comments; kept in this vault alone, and sent to nobody.</source>
        <translation type="unfinished">صُنع من جديد بلا مكان ولا جهاز ولا تعليقات؛ محفوظ في هذه الخزنة وحدها ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>Passport, page with the picture</source>
        <translation type="unfinished">جواز سفر، صفحة الصورة</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation type="unfinished">إضافة مستند …</translation>
    </message>
    <message>
        <source>What it is, in your words</source>
        <translation type="unfinished">ما هو، بكلماتك</translation>
    </message>
    <message>
        <source>Documents of this case, newest first</source>
        <translation type="unfinished">مستندات هذه الحالة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">إزالة …</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">لا مستند بعد</translation>
    </message>
    <message>
        <source>Take a picture of what matters, and add it here; then delete it from the camera.</source>
        <translation type="unfinished">صوّر ما يهم وأضفه هنا؛ ثم احذفه من الكاميرا.</translation>
    </message>
    <message>
        <source>It is kept, made anew. Delete the original from the camera and the stick.</source>
        <translation type="unfinished">هو محفوظ، مصنوع من جديد. احذف الأصل من الكاميرا ومن الذاكرة المحمولة.</translation>
    </message>
    <message>
        <source>{kind} in an interview</source>
        <translation type="unfinished">{kind} في مقابلة</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">عدد الصفحات: {count}</translation>
    </message>
    <message>
        <source>officer {number}</source>
        <translation type="unfinished">الموظف {number}</translation>
    </message>
    <message>
        <source>The document to keep</source>
        <translation type="unfinished">المستند المراد حفظه</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">صور ومسوح وتسجيلات</translation>
    </message>
    <message>
        <source>Removed. The journal keeps that it was there, and nothing of what it showed.</source>
        <translation type="unfinished">أُزيل. يحفظ السجل أنه كان هنا، ولا شيء مما أظهره.</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">إزالة هذا المستند؟</translation>
    </message>
    <message>
        <source>It cannot be taken back. Where it answered a question, the question says that it was removed.</source>
        <translation type="unfinished">لا يمكن التراجع عن ذلك. حيث كان جوابًا عن سؤال، يقول السؤال إنه أُزيل.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">إزالته</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>What stood here before ({count})</source>
        <translation type="unfinished">ما كان هنا من قبل ({count})</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">لا يعرف</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">لا يريد الإجابة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Taken back: the question was open again</source>
        <translation type="unfinished">سُحب: عاد السؤال مفتوحًا</translation>
    </message>
    <message>
        <source>A picture, recording or file</source>
        <translation type="unfinished">صورة أو تسجيل أو ملف</translation>
    </message>
    <message>
        <source>in an earlier interview</source>
        <translation type="unfinished">في مقابلة سابقة</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Seal to a stick …</source>
        <translation type="unfinished">ختم على ذاكرة USB …</translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished">أين تُكتب الحزمة</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">المقر</translation>
    </message>
    <message>
        <source>Cases leave as one sealed file that only headquarters can open.</source>
        <translation type="unfinished">تخرج الحالات في ملف واحد مختوم لا يستطيع فتحه إلا المقر.</translation>
    </message>
    <message>
        <source>How far sealing is</source>
        <translation type="unfinished">أين وصل الختم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">ما تغيَّر منذ آخر إرسال</translation>
    </message>
    <message>
        <source>Only what the person agreed to share leaves; names and words stay here unless they did.</source>
        <translation type="unfinished">لا يخرج إلا ما وافق الشخص على مشاركته؛ وتبقى الأسماء والأقوال هنا ما لم يوافق.</translation>
    </message>
    <message>
        <source>Bundles sealed</source>
        <translation type="unfinished">الحزم المختومة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation type="unfinished">لم تُختر أي شهادة</translation>
    </message>
    <message>
        <source>Recipient (begins with age1)</source>
        <translation type="unfinished">المستلِم (يبدأ بـ age1)</translation>
    </message>
    <message>
        <source>Certificate of headquarters …</source>
        <translation type="unfinished">شهادة المقر …</translation>
    </message>
    <message>
        <source>Certificate of headquarters</source>
        <translation type="unfinished">شهادة المقر</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">إدخال جواب …</translation>
    </message>
    <message>
        <source>Open a receipt or a return</source>
        <translation type="unfinished">افتح إيصالًا أو ردًا</translation>
    </message>
    <message>
        <source>From headquarters</source>
        <translation type="unfinished">من المقر</translation>
    </message>
    <message>
        <source>It is the same as on headquarters&apos; paper, sign by sign</source>
        <translation type="unfinished">هي نفسها على ورقة المقر، علامة علامة</translation>
    </message>
    <message>
        <source>Key of headquarters</source>
        <translation type="unfinished">مفتاح المقر</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">غير معروف بعد.</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">استُلم حتى {number}</translation>
    </message>
    <message>
        <source>Headquarters holds {number} cases as they stand: they may be removed from this laptop.</source>
        <translation type="unfinished">لدى المقر {number} حالات كما هي: يمكن إزالتها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} من {all}</translation>
    </message>
    <message>
        <source>In the folder {folder}, read back and checked. Take the stick out safely.</source>
        <translation type="unfinished">في المجلد {folder}، قُرئت من جديد وفُحصت. أخرج الذاكرة بأمان.</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished">حُفظ.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">استُلمت</translation>
    </message>
    <message>
        <source>Enter or change it</source>
        <translation type="unfinished">أدخله أو غيّره</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it here, from a stick and from paper.</source>
        <translation type="unfinished">مفتاح المقر غير معروف بعد. أدخله هنا من ذاكرة محمولة ومن ورقة.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished">لا إيصال بعد</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished">الحزمة {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">لا شيء بعد.</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation type="unfinished">تم الختم والكتابة: {file}</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">الإيصال سليم: لدى المقر ما يذكره.</translation>
    </message>
    <message>
        <source>Newer content is in use: {names}</source>
        <translation type="unfinished">محتوى أحدث قيد الاستعمال: {names}</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished">لم يُؤخذ: {name}. {why}</translation>
    </message>
    <message>
        <source>Both are needed: the recipient and the certificate.</source>
        <translation type="unfinished">كلاهما مطلوب: المستلِم والشهادة.</translation>
    </message>
    <message>
        <source>Compare with the paper:</source>
        <translation type="unfinished">قارن مع الورقة:</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>What no consent covers any more does not leave.</source>
        <translation type="unfinished">ما لا تغطيه أي موافقة بعد الآن لا يخرج.</translation>
    </message>
    <message>
        <source>HTCDS 2.0 tables, and rows comparable to CTDC&apos;s (CSV, XLSX)</source>
        <translation type="unfinished">جداول HTCDS 2.0، وصفوف قابلة للمقارنة مع CTDC (CSV، XLSX)</translation>
    </message>
    <message>
        <source>Tables for analysts (CSV)</source>
        <translation type="unfinished">جداول للمحللين (CSV)</translation>
    </message>
    <message>
        <source>Tables for analysts (Parquet)</source>
        <translation type="unfinished">جداول للمحللين (Parquet)</translation>
    </message>
    <message>
        <source>Submissions for KoboToolbox and ODK (XML)</source>
        <translation type="unfinished">إرسالات لـ KoboToolbox وODK (XML)</translation>
    </message>
    <message>
        <source>With what identifies people, where consent covers it</source>
        <translation type="unfinished">مع ما يعرّف بالأشخاص، حيث تغطيه الموافقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>It is written in the journal. The files are not encrypted.</source>
        <translation type="unfinished">يُكتب ذلك في السجل. الملفات غير مشفّرة.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>Write to a folder …</source>
        <translation type="unfinished">اكتب في مجلد …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">أين يُكتب</translation>
    </message>
    <message>
        <source>Fields and values carry the standard&apos;s own names. No endorsement by its owner is implied.</source>
        <translation type="unfinished">تحمل الحقول والقيم أسماء المعيار نفسه. لا يعني ذلك إقرارًا من مالكه.</translation>
    </message>
    <message>
        <source>Say why identities must leave.</source>
        <translation type="unfinished">قل لماذا يجب أن تخرج الهويات.</translation>
    </message>
    <message>
        <source>Written to {folder}. Cases held back for want of consent: {number}</source>
        <translation type="unfinished">كُتب في {folder}. حالات حُجبت لعدم وجود موافقة: {number}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report to print (PDF) …</source>
        <translation type="unfinished">تقرير للطباعة (PDF) …</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished">أين يُكتب التقرير</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">أرقام</translation>
    </message>
    <message>
        <source>Persons in cases whose consent covers counting them. Small groups are kept back.</source>
        <translation type="unfinished">أشخاص في حالات تغطي الموافقة فيها عدّهم. تُحجب المجموعات الصغيرة.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished">حسب السنة</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished">حسب الربع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished">حسب الشهر</translation>
    </message>
    <message>
        <source>Nothing: over time</source>
        <translation type="unfinished">لا شيء: مع الزمن</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">رقم</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">بجانبه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Persons by value</source>
        <translation type="unfinished">الأشخاص حسب القيمة</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">عبر الزمن</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished">منهم</translation>
    </message>
    <message>
        <source>Cases behind this count</source>
        <translation type="unfinished">الحالات وراء هذا العدد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">حاسوب</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">فُتح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">جارٍ العدّ …</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">محجوب</translation>
    </message>
    <message>
        <source>Fewer than {number} persons may be counted: nothing is shown.</source>
        <translation type="unfinished">يمكن عدّ أقل من {number} أشخاص: لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">الجميع</translation>
    </message>
    <message>
        <source>Over time: {value}</source>
        <translation type="unfinished">عبر الزمن: {value}</translation>
    </message>
    <message>
        <source>These two cannot stand beside each other: it would say something of few people.</source>
        <translation type="unfinished">لا يمكن وضع هذين جنبًا إلى جنب: سيقول ذلك شيئًا عن أشخاص قليلين.</translation>
    </message>
    <message>
        <source>Of them, by {figure}: {value}</source>
        <translation type="unfinished">منهم، حسب {figure}: {value}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">كُتب: {file}</translation>
    </message>
    <message>
        <source>Write it once more to let it leave all the same; the journal says so.</source>
        <translation type="unfinished">اكتبه مرة أخرى ليخرج رغم ذلك؛ السجل يذكره.</translation>
    </message>
</context>
<context>
    <name>FirstCaseCard</name>
    <message>
        <source>Your first case, step by step</source>
        <translation type="unfinished">حالتك الأولى، خطوة خطوة</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">مرحبًا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">الموظف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">الكلمات</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">الاسترداد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">جارٍ إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Practise with invented people first</source>
        <translation type="unfinished">تدرّب أولًا مع أشخاص مختلقين</translation>
    </message>
    <message>
        <source>A safe place for hard conversations</source>
        <translation type="unfinished">مكان آمن للأحاديث الصعبة</translation>
    </message>
    <message>
        <source>This laptop will keep interviews, checklists and referrals, encrypted, without any network. Setting up takes about two minutes.</source>
        <translation type="unfinished">سيحفظ هذا الحاسوب المقابلات وقوائم التحقق والإحالات، مشفَّرة، من دون أي شبكة. يستغرق الإعداد نحو دقيقتين.</translation>
    </message>
    <message>
        <source>The program points to what the answers say, with its sources. It never decides: an officer does.</source>
        <translation type="unfinished">يبيِّن البرنامج ما تشير إليه الإجابات، مع مصادره. وهو لا يقرر أبدًا: الموظف هو من يقرر.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">لغة هذه النافذة</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file …</source>
        <translation type="unfinished">فتح ملف المنظمة …</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file</source>
        <translation type="unfinished">فتح ملف المنظمة</translation>
    </message>
    <message>
        <source>or type it:</source>
        <translation type="unfinished">أو اكتبه:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Laid down by its policy, which rules this laptop.</source>
        <translation type="unfinished">تحدده سياستها التي تحكم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stands on every referral.</source>
        <translation type="unfinished">تظهر على كل إحالة.</translation>
    </message>
    <message>
        <source>Short name of this place</source>
        <translation type="unfinished">الاسم المختصر لهذا المكان</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; begins every case number.</source>
        <translation type="unfinished">من 2 إلى 8 حروف أو أرقام؛ يبدأ به كل رقم حالة.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166).</source>
        <translation type="unfinished">حرفان (ISO 3166).</translation>
    </message>
    <message>
        <source>How receivers reach you</source>
        <translation type="unfinished">كيف تصل إليك الجهات المستلِمة</translation>
    </message>
    <message>
        <source>Telephone or office; printed on referrals. May stay empty.</source>
        <translation type="unfinished">هاتف أو مكتب؛ يُطبع على الإحالات. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what each may do.</source>
        <translation type="unfinished">من يجهّز الحاسوب يعتني به: تضيف الموظفين الآخرين لاحقًا تحت «الموظفون» وتقول ما يجوز لكل منهم.</translation>
    </message>
    <message>
        <source>Taken from the file. Look whether all of it is right.</source>
        <translation type="unfinished">أُخذ من الملف. انظر هل كله صحيح.</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation type="unfinished">ومن أنت؟</translation>
    </message>
    <message>
        <source>Your number stands in every record; your name only on the forms you sign.</source>
        <translation type="unfinished">يظهر رقمك في كل ما يُحفظ؛ ويظهر اسمك فقط على الاستمارات التي توقِّعها.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
    <message>
        <source>Your officer number</source>
        <translation type="unfinished">رقمك الوظيفي</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished">لقد كتبتها</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">إنشاء الخزنة</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished">لقد كتبته</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished">بدء العمل</translation>
    </message>
    <message>
        <source>Please give the organisation&apos;s name.</source>
        <translation type="unfinished">يُرجى ذكر اسم المنظمة.</translation>
    </message>
    <message>
        <source>The short name of the place needs 2 to 8 letters (A to Z) or digits.</source>
        <translation type="unfinished">الاسم المختصر للمكان يحتاج من 2 إلى 8 حروف (A إلى Z) أو أرقام.</translation>
    </message>
    <message>
        <source>The country is two letters, as on a passport&apos;s edge (ISO 3166), or empty.</source>
        <translation type="unfinished">يُكتب البلد بحرفين، كما على حافة جواز السفر (ISO 3166)، أو يُترك فارغًا.</translation>
    </message>
    <message>
        <source>Please give your name and your officer number.</source>
        <translation type="unfinished">يُرجى ذكر اسمك ورقمك الوظيفي.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">الحواسيب</translation>
    </message>
    <message>
        <source>What their bundles give away; who must be looked at comes first.</source>
        <translation type="unfinished">ما تكشفه حزمها؛ ومن يجب النظر فيه أولًا.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">حاسوب</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">حزم</translation>
    </message>
    <message>
        <source>Newest sealed</source>
        <translation type="unfinished">آخر ختم</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">للنظر</translation>
    </message>
    <message>
        <source>Write its receipt …</source>
        <translation type="unfinished">اكتب إيصاله …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">أين يُكتب</translation>
    </message>
    <message>
        <source>Write its return …</source>
        <translation type="unfinished">اكتب رده …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation type="unfinished">لا حاسوب بعد</translation>
    </message>
    <message>
        <source>A laptop is known here from its first bundle on.</source>
        <translation type="unfinished">يُعرف الحاسوب هنا منذ وصول أولى حزمه.</translation>
    </message>
    <message>
        <source>Officers {officers}; program {program}</source>
        <translation type="unfinished">الموظفون {officers}؛ البرنامج {program}</translation>
    </message>
    <message>
        <source>Nothing must be looked at.</source>
        <translation type="unfinished">لا شيء للنظر فيه.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">كُتب: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished">لغة الدليل</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">الدليل السريع</translation>
    </message>
    <message>
        <source>Anywhere in the program F1 explains what the keyboard is on.</source>
        <translation type="unfinished">في أي مكان من البرنامج يشرح F1 ما تقف عليه لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Quick cards …</source>
        <translation type="unfinished">بطاقات سريعة …</translation>
    </message>
    <message>
        <source>Where the cards are written</source>
        <translation type="unfinished">أين تُكتب البطاقات</translation>
    </message>
    <message>
        <source>Write the quick cards as a PDF, to print</source>
        <translation type="unfinished">كتابة البطاقات السريعة بصيغة PDF للطباعة</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">كُتب: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Close the quick guide (Esc)</source>
        <translation type="unfinished">إغلاق الدليل السريع (Esc)</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">الدليل السريع</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Search the quick guide</source>
        <translation type="unfinished">البحث في الدليل السريع</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation type="unfinished">ما يمكن الاطلاع عليه</translation>
    </message>
    <message>
        <source>Nothing found. Try one word only.</source>
        <translation type="unfinished">لم يُعثر على شيء. جرِّب كلمة واحدة فقط.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">المقال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">كل المواضيع</translation>
    </message>
    <message>
        <source>Draft: these words were not checked yet</source>
        <translation type="unfinished">مسودة: لم يُتحقَّق من هذه الكلمات بعد</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Take bundles in …</source>
        <translation type="unfinished">خذ حزمًا …</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">المقر</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished">ما هو هنا</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">حالات</translation>
    </message>
    <message>
        <source>laptops</source>
        <translation type="unfinished">حواسيب</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation type="unfinished">ينتظر أحدًا</translation>
    </message>
    <message>
        <source>What every laptop is given</source>
        <translation type="unfinished">ما يُعطى لكل حاسوب</translation>
    </message>
    <message>
        <source>The key bundles are sealed to, and the certificate receipts are checked with.</source>
        <translation type="unfinished">المفتاح الذي تُختم له حزم العمل، والشهادة التي يُفحص بها كل إيصال.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">المستلم</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: print it, and let it be compared</source>
        <translation type="unfinished">بصمة الشهادة: اطبعها ودعهم يقارنونها</translation>
    </message>
    <message>
        <source>Write both to a stick …</source>
        <translation type="unfinished">اكتب الاثنين على ذاكرة …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">أين يُكتبان</translation>
    </message>
    <message>
        <source>Trust an organisation&apos;s certificate …</source>
        <translation type="unfinished">الوثوق بشهادة منظمة …</translation>
    </message>
    <message>
        <source>Certificate of an organisation</source>
        <translation type="unfinished">شهادة منظمة</translation>
    </message>
    <message>
        <source>Organisations whose officers count: {number}</source>
        <translation type="unfinished">منظمات يُعتد بموظفيها: {number}</translation>
    </message>
    <message>
        <source>cases with answers that differ</source>
        <translation type="unfinished">حالات بإجابات مختلفة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">انظر</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation type="unfinished">لا شيء: كل شيء بخير.</translation>
    </message>
    <message>
        <source>Written: recipient.txt and hq-ca.pem. Take the stick out safely.</source>
        <translation type="unfinished">كُتب: recipient.txt وhq-ca.pem. أخرج الذاكرة بأمان.</translation>
    </message>
    <message>
        <source>Trusted. Compare its fingerprint with the paper:</source>
        <translation type="unfinished">موثوق. قارن بصمتها بالورق:</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">المقر</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">خذ حزمًا</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">الحواسيب</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">للبت</translation>
    </message>
    <message>
        <source>Differing answers</source>
        <translation type="unfinished">إجابات متعارضة</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">ربما الشيء نفسه</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">أرقام</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">ردود</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">تصدير</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">انظر</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">لغة الشخص</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished">إدارة الشاشة</translation>
    </message>
    <message>
        <source>Show this question to the person, large and alone (F8)</source>
        <translation type="unfinished">عرض هذا السؤال على الشخص، كبيرًا وحده (F8)</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation type="unfinished">إيقاف  (Esc)</translation>
    </message>
    <message>
        <source>Stop the interview (Esc)</source>
        <translation type="unfinished">إيقاف المقابلة (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">المقابلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished">سحب الإجابة الأخيرة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished">متابعة  (Enter)</translation>
    </message>
    <message>
        <source>Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each question.</source>
        <translation type="unfinished">ترجمة مسودة ({language}): لم يراجعها أي متحدث بعد. اطلب من المترجم الشفوي أن يتحقق من كل سؤال.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this sitting.</source>
        <translation type="unfinished">لا يوجد ما يُسحب في هذه الجلسة.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">هذه المقابلة مغلقة؛ وتبقى إجاباتها كما هي.</translation>
    </message>
    <message>
        <source>This needs an answer before the next question.</source>
        <translation type="unfinished">تلزم إجابة هنا قبل السؤال التالي.</translation>
    </message>
    <message>
        <source>Choose an answer, or use Stop.</source>
        <translation type="unfinished">اختر إجابة، أو استخدم «إيقاف».</translation>
    </message>
    <message>
        <source>The interview is closed. Everything is kept as answered.</source>
        <translation type="unfinished">أُغلقت المقابلة. حُفظ كل شيء كما أُجيب عنه.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">سطر</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">السلسلة</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Save as a signed file …</source>
        <translation type="unfinished">حفظ كملف موقّع …</translation>
    </message>
    <message>
        <source>Where to save the journal</source>
        <translation type="unfinished">أين يُحفظ السجل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">كل سطر مرتبط بالسطر الذي قبله: ما أُرسل إلى المقر لا يمكن تعديله خفية.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">افحصه</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">اطلاعات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">تغييرات</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">ما خرج</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Unlocking and keys</source>
        <translation type="unfinished">فتح القفل والمفاتيح</translation>
    </message>
    <message>
        <source>Refused and wrong</source>
        <translation type="unfinished">رفض وأخطاء</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">منذ أمس</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished">سبعة أيام</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished">ثلاثون يومًا</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم الحالة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">الموظف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">الأيام</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>Line {line} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">السطر {line} لا يطابق ما قبله: غُيّر السجل هناك.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {line}: it was rewritten.</source>
        <translation type="unfinished">السجل لا يطابق ما وُقّع عند السطر {line}: أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. Up to line {signed} the journal is what an officer signed.</source>
        <translation type="unfinished">كل الأسطر ({lines}) متطابقة. حتى السطر {signed} السجل هو ما وقّعه موظف.</translation>
    </message>
    <message>
        <source>Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at the next bundle.</source>
        <translation type="unfinished">الأسطر بعده كان يمكن أن يعيد كتابتها من يسيطر على هذا الحاسوب؛ يراه المقر مع الحزمة التالية.</translation>
    </message>
</context>
<context>
    <name>JourneyLine</name>
    <message>
        <source>Nothing is on the time line yet.</source>
        <translation type="unfinished">لا شيء على الخط الزمني بعد.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation type="unfinished">ضعه على الخط</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">الرحلة</translation>
    </message>
    <message>
        <source>Only what the person told. A date may be a year, a month, or missing.</source>
        <translation type="unfinished">فقط ما رواه الشخص. قد يكون التاريخ سنة أو شهرًا أو غائبًا.</translation>
    </message>
    <message>
        <source>Nothing is on the time line yet</source>
        <translation type="unfinished">لا شيء على الخط الزمني بعد</translation>
    </message>
    <message>
        <source>Choose what happened, and put it on the line. It can be dated and moved afterwards.</source>
        <translation type="unfinished">اختر ما حدث وضعه على الخط. يمكن تأريخه وتحريكه لاحقًا.</translation>
    </message>
    <message>
        <source>Full: dated by the person. Dashed: only put in order.</source>
        <translation type="unfinished">خط متصل: أرّخه الشخص. خط متقطع: رُتّب فقط.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">أبعد (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">أقرب (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">كله</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">لاحقًا</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished">إزالة من الخط</translation>
    </message>
    <message>
        <source>From (year, month or day)</source>
        <translation type="unfinished">من (سنة أو شهر أو يوم)</translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished">إلى، إن دام</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>In a few words, as told</source>
        <translation type="unfinished">بكلمات قليلة، كما رُوي</translation>
    </message>
    <message>
        <source>Taken off the line: {what}</source>
        <translation type="unfinished">أُزيل من الخط: {what}</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">حفظ أو حذف</translation>
    </message>
    <message>
        <source>How long cases stay on this laptop. Nothing is deleted by itself.</source>
        <translation type="unfinished">كم تبقى الحالات على هذا الحاسوب. لا شيء يُحذف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No case is due.</source>
        <translation type="unfinished">لا حالة مستحقة.</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation type="unfinished">حالات للنظر فيها</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">فتح الحالة</translation>
    </message>
    <message>
        <source>Take names and words out …</source>
        <translation type="unfinished">إخراج الأسماء والكلمات …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">حذف …</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation type="unfinished">حالات انتهت مدتها</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">احفظ هذه المدد</translation>
    </message>
    <message>
        <source>Periods of this organisation</source>
        <translation type="unfinished">مدد هذه المنظمة</translation>
    </message>
    <message>
        <source>After a case was closed and not touched again. When the time is over it stands above, to be looked at.</source>
        <translation type="unfinished">بعد إغلاق الحالة وعدم المساس بها. عندما تنتهي المدة تظهر في الأعلى للنظر فيها.</translation>
    </message>
    <message>
        <source>Take names and words out, keep what is counted</source>
        <translation type="unfinished">إخراج الأسماء والكلمات، والإبقاء على ما يُعدّ</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished">حذف الحالة</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">رقم الحالة</translation>
    </message>
    <message>
        <source>The person asks to be deleted</source>
        <translation type="unfinished">الشخص يطلب حذف بياناته</translation>
    </message>
    <message>
        <source>Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before is with those who have it: tell them, and headquarters.</source>
        <translation type="unfinished">كل ما في الحالة يذهب من هذا الحاسوب: الإجابات والملاحظات والاستمارات والقرارات. يحفظ السجل أن حالة كذا حُذفت، ومتى، وعلى يد من، ولا شيء مما كان فيها. ما سُلّم قبل ذلك يبقى عند من لديه: أبلغهم، وأبلغ المقر.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Before a border: erase this laptop&apos;s vault</source>
        <translation type="unfinished">قبل الحدود: محو خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>It destroys the keys in this folder first; without them nobody reads what is left, not even we. It cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open as before; and somebody who looks can see that there was such a program. Full-disk encryption and a switched-off laptop help more than anything here.</source>
        <translation type="unfinished">يدمّر أولًا المفاتيح في هذا المجلد؛ وبدونها لا يقرأ أحد ما بقي، ولا حتى نحن. لا رجعة فيه. ما لا يقدر عليه: قد يحتفظ قرص الحالة الصلبة بنسخة قديمة من ملف المفاتيح حيث لا يصل أي برنامج، وتلك النسخة لا تزال تحتاج إلى عبارة المرور؛ والنسخ الاحتياطية على الذاكرات والأقراص الأخرى تُفتح كما من قبل؛ ومن يبحث يرى أنه كان هنا برنامج كهذا. تشفير القرص كله وحاسوب مطفأ يفيدان أكثر من أي شيء هنا.</translation>
    </message>
    <message>
        <source>Erase the vault …</source>
        <translation type="unfinished">محو الخزنة …</translation>
    </message>
    <message>
        <source>These periods hold from now on.</source>
        <translation type="unfinished">هذه المدد سارية من الآن.</translation>
    </message>
    <message>
        <source>Names and words are out of the case; what is counted stays.</source>
        <translation type="unfinished">الأسماء والكلمات خرجت من الحالة؛ ما يُعدّ باقٍ.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished">حُذفت الحالة.</translation>
    </message>
    <message>
        <source>The case is deleted. Tell headquarters and the receivers.</source>
        <translation type="unfinished">حُذفت الحالة. أبلغ المقر والجهات المستلمة.</translation>
    </message>
    <message>
        <source>Take names and words out of case {case}?</source>
        <translation type="unfinished">إخراج الأسماء والكلمات من الحالة {case}؟</translation>
    </message>
    <message>
        <source>Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and dates of decisions stay, so that the case is still counted.</source>
        <translation type="unfinished">الاسم والتواريخ وطريقة الاتصال والرواية والملاحظات والأسباب والاستمارات الموقّعة تذهب إلى الأبد. تبقى الإجابات المرمّزة والنتائج وتواريخ القرارات، كي تظل الحالة تُعدّ.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">أخرجها</translation>
    </message>
    <message>
        <source>Delete case {case}?</source>
        <translation type="unfinished">حذف الحالة {case}؟</translation>
    </message>
    <message>
        <source>Everything of it goes from this laptop for ever. Backups made before still hold it.</source>
        <translation type="unfinished">كل ما فيها يذهب من هذا الحاسوب إلى الأبد. النسخ الاحتياطية السابقة لا تزال تحويها.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished">محو الخزنة كلها؟</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation type="unfinished">لا رجعة فيه.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished">امحها</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">امحُ</translation>
    </message>
    <message>
        <source>The policy of {organisation} lays them down.</source>
        <translation type="unfinished">تحددها سياسة {organisation}.</translation>
    </message>
    <message>
        <source>Headquarters has everything, by its own receipt.</source>
        <translation type="unfinished">لدى المقر كل شيء، بحسب إيصاله هو.</translation>
    </message>
    <message>
        <source>never sent as they are now: {cases}</source>
        <translation type="unfinished">لم تُرسل قط كما هي الآن، من الحالات: {cases}</translation>
    </message>
    <message>
        <source>on the way without a receipt: {bundles}</source>
        <translation type="unfinished">في الطريق بلا إيصال، من الحزم: {bundles}</translation>
    </message>
    <message>
        <source>Would be lost for ever. {what}</source>
        <translation type="unfinished">سيضيع إلى الأبد. {what}</translation>
    </message>
    <message>
        <source>ordered by headquarters</source>
        <translation type="unfinished">بأمر من المقر</translation>
    </message>
    <message>
        <source>take names and words out: since {day}</source>
        <translation type="unfinished">إخراج الأسماء والكلمات: منذ {day}</translation>
    </message>
    <message>
        <source>delete: since {day}</source>
        <translation type="unfinished">حذف: منذ {day}</translation>
    </message>
    <message>
        <source>headquarters wants it kept</source>
        <translation type="unfinished">المقر يريد الإبقاء عليها</translation>
    </message>
    <message>
        <source>headquarters has no copy yet</source>
        <translation type="unfinished">ليس لدى المقر نسخة بعد</translation>
    </message>
    <message>
        <source>Never by itself due</source>
        <translation type="unfinished">لا يستحق أبدًا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation type="unfinished">بعد {days} يومًا</translation>
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
        <translation type="unfinished">اختيار إجابة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished">الانتقال إلى السؤال التالي</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on from a long answer</source>
        <translation type="unfinished">المتابعة بعد إجابة طويلة</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished">كل المفاتيح</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished">في أي مكان</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished">في مقابلة</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished">رجوع  (Esc)</translation>
    </message>
</context>
<context>
    <name>LeavingList</name>
    <message>
        <source>Left out of it: {number}</source>
        <translation type="unfinished">تُرك منها: {number}</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">لا شيء ينتظر: خرج كل شيء.</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">ما تغيَّر منذ آخر إرسال</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">يخرج</translation>
    </message>
    <message>
        <source>leaves without identity</source>
        <translation type="unfinished">يخرج بلا هوية</translation>
    </message>
    <message>
        <source>coded answers only</source>
        <translation type="unfinished">إجابات مرمّزة فقط</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">يبقى</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">يخرج</translation>
    </message>
    <message>
        <source>Stays here, and why</source>
        <translation type="unfinished">يبقى هنا، ولماذا</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">لم يُترك شيء.</translation>
    </message>
</context>
<context>
    <name>LikenessPage</name>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">ربما الشيء نفسه</translation>
    </message>
    <message>
        <source>The same person met twice, or cases that hang together. People decide; what is refused does not come back.</source>
        <translation type="unfinished">الشخص نفسه التُقي به مرتين، أو حالات مترابطة. الناس يقررون؛ وما رُفض لا يعود.</translation>
    </message>
    <message>
        <source>Show names and numbers (it is written in the journal)</source>
        <translation type="unfinished">أظهر الأسماء والأرقام (يُكتب ذلك في السجل)</translation>
    </message>
    <message>
        <source>Nobody decided yet</source>
        <translation type="unfinished">لم يقرر أحد بعد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">مؤكد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation type="unfinished">أزواج من الحالات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">أظهر</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation type="unfinished">هما معًا</translation>
    </message>
    <message>
        <source>They do not</source>
        <translation type="unfinished">ليسا معًا</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished">جارٍ المقارنة …</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">لا شيء هنا.</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished">ربما شخص واحد</translation>
    </message>
    <message>
        <source>Perhaps linked</source>
        <translation type="unfinished">ربما مترابطة</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation type="unfinished">الأسماء مخفية.</translation>
    </message>
    <message>
        <source>Remembered. No record was changed.</source>
        <translation type="unfinished">حُفظ. لم يُغيّر أي قيد.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Implied by: {signs}</source>
        <translation type="unfinished">مستنتج من: {signs}</translation>
    </message>
    <message>
        <source>What is this? {element}</source>
        <translation type="unfinished">ما هذا؟ {element}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished">اكتب للبحث</translation>
    </message>
    <message>
        <source>Find among the answers</source>
        <translation type="unfinished">البحث بين الإجابات</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished">انظر</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">يسري الاختيار فور القيام به.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">بعد {minutes} د</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">لغة هذه النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">حجم الحروف</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer</source>
        <translation type="unfinished">أقفل عندما لا يلمس أحد الحاسوب</translation>
    </message>
</context>
<context>
    <name>ManyForms</name>
    <message>
        <source>How many forms are done</source>
        <translation type="unfinished">كم استمارة أُنجزت</translation>
    </message>
    <message>
        <source>Sign and save all …</source>
        <translation type="unfinished">وقّع واحفظ الكل …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>One form for each case found. Cases whose persons did not agree are left out and named.</source>
        <translation type="unfinished">استمارة لكل حالة وُجدت. حالات من لم يوافقوا تُترك وتُسمّى.</translation>
    </message>
    <message>
        <source>Which cases (a word, a number; empty: all)</source>
        <translation type="unfinished">أي حالات (كلمة أو رقم؛ فارغ: الكل)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">المنظمة المستلِمة</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">لغة الاستمارة</translation>
    </message>
    <message>
        <source>Who receives them? Give the organisation&apos;s name.</source>
        <translation type="unfinished">من يستلمها؟ اذكر اسم المنظمة.</translation>
    </message>
    <message>
        <source>Where to save the signed forms</source>
        <translation type="unfinished">أين تُحفظ الاستمارات الموقّعة</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} من {all}</translation>
    </message>
    <message>
        <source>Signed and saved: {number}.</source>
        <translation type="unfinished">وُقّعت وحُفظت: {number}.</translation>
    </message>
    <message>
        <source>Stopped; the others were not begun.</source>
        <translation type="unfinished">أُوقف؛ لم تُبدأ البقية.</translation>
    </message>
    <message>
        <source>Left out: {number}.</source>
        <translation type="unfinished">تُركت: {number}.</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Nobody of these: a new case</source>
        <translation type="unfinished">لا أحد من هؤلاء: حالة جديدة</translation>
    </message>
    <message>
        <source>Have we met?</source>
        <translation type="unfinished">هل التقينا من قبل؟</translation>
    </message>
    <message>
        <source>Look before you begin: nobody should have to tell everything twice.</source>
        <translation type="unfinished">انظر قبل أن تبدأ: لا ينبغي أن يروي أحد كل شيء مرتين.</translation>
    </message>
    <message>
        <source>It was held on paper</source>
        <translation type="unfinished">أُجريت على الورق</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation type="unfinished">يوم المحادثة</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation type="unfinished">ما تعرفه من قبل</translation>
    </message>
    <message>
        <source>Name, as you heard it</source>
        <translation type="unfinished">الاسم كما سمعته</translation>
    </message>
    <message>
        <source>Any script, any spelling; one part of it is enough.</source>
        <translation type="unfinished">أي كتابة وأي إملاء؛ جزء واحد يكفي.</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished">العمر، تقريبًا</translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <translation type="unfinished">بلد الجنسية</translation>
    </message>
    <message>
        <source>Telephone or case number</source>
        <translation type="unfinished">هاتف أو رقم الحالة</translation>
    </message>
    <message>
        <source>This is only looked for, and not kept.</source>
        <translation type="unfinished">يُبحث عنه فقط ولا يُحفظ.</translation>
    </message>
    <message>
        <source>These may be the same person. You decide.</source>
        <translation type="unfinished">قد يكون الشخص نفسه. القرار لك.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits.</source>
        <translation type="unfinished">لا أحد على هذا الحاسوب يطابق.</translation>
    </message>
    <message>
        <source>Begin with a new case</source>
        <translation type="unfinished">ابدأ بحالة جديدة</translation>
    </message>
    <message>
        <source>Headquarters compares the cases of all laptops later.</source>
        <translation type="unfinished">يقارن المقر لاحقًا حالات كل الحواسيب.</translation>
    </message>
    <message>
        <source>Type a name or a number. Where the person gives none, begin with a new case.</source>
        <translation type="unfinished">اكتب اسمًا أو رقمًا. وإن لم يذكر الشخص شيئًا فابدأ بحالة جديدة.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished">انظر أولًا</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">لا اسم بعد</translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished">آخر تغيير في {day}</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation type="unfinished">انظر في الحالة</translation>
    </message>
    <message>
        <source>Look at case {number} of {name}</source>
        <translation type="unfinished">انظر في الحالة {number} لـ {name}</translation>
    </message>
    <message>
        <source>The same person: another interview</source>
        <translation type="unfinished">الشخص نفسه: مقابلة أخرى</translation>
    </message>
    <message>
        <source>The same person: another interview in case {number} of {name}</source>
        <translation type="unfinished">الشخص نفسه: مقابلة أخرى في الحالة {number} لـ {name}</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Two methods, side by side</source>
        <translation type="unfinished">طريقتان، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Element test (the Protocol, art. 3)</source>
        <translation type="unfinished">اختبار العناصر (البروتوكول، المادة 3)</translation>
    </message>
    <message>
        <source>ILO and European Commission method (2009)</source>
        <translation type="unfinished">طريقة منظمة العمل الدولية والمفوضية الأوروبية (2009)</translation>
    </message>
    <message>
        <source>The six dimensions of the ILO method</source>
        <translation type="unfinished">الأبعاد الستة لطريقة منظمة العمل الدولية</translation>
    </message>
    <message>
        <source>List: {list}. {source}</source>
        <translation type="unfinished">القائمة: {list}. {source}</translation>
    </message>
    <message>
        <source>What the ILO method misses here: {parts}.</source>
        <translation type="unfinished">ما لا تراه طريقة منظمة العمل الدولية هنا: {parts}.</translation>
    </message>
    <message>
        <source>What the answers exclude in the element test: {parts}.</source>
        <translation type="unfinished">ما تستبعده الإجابات في اختبار العناصر: {parts}.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished">Ctrl+Enter للمتابعة</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished">الموظفون</translation>
    </message>
    <message>
        <source>Who can open this vault, and what each may do.</source>
        <translation type="unfinished">من يستطيع فتح هذه الخزنة، وما يجوز لكل واحد.</translation>
    </message>
    <message>
        <source>Officers of this vault</source>
        <translation type="unfinished">موظفو هذه الخزنة</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished">تغيير الدور</translation>
    </message>
    <message>
        <source>Forgot the passphrase …</source>
        <translation type="unfinished">نسي عبارة المرور …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">إزالة …</translation>
    </message>
    <message>
        <source>What this officer may do</source>
        <translation type="unfinished">ما يجوز لهذا الموظف</translation>
    </message>
    <message>
        <source>People who work with this vault</source>
        <translation type="unfinished">أشخاص يعملون بهذه الخزنة</translation>
    </message>
    <message>
        <source>Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and findings, never a name. Administrators manage keys, officers and periods. Between each other, officers of one vault are kept apart by this program, not by encryption.</source>
        <translation type="unfinished">يُجري الموظفون المقابلات ويُحيلون. ويوقّع المشرفون ثانيًا ويحذفون أيضًا. ويرى المحللون أرقامًا ونتائج، لا اسمًا أبدًا. ويدير المسؤولون المفاتيح والموظفين والمدد. ويفصل بين موظفي الخزنة الواحدة هذا البرنامج، لا التشفير.</translation>
    </message>
    <message>
        <source>Get my certificate</source>
        <translation type="unfinished">احصل على شهادتي</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">أنت</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished">عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished">عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least five words that do not belong together.</source>
        <translation type="unfinished">خمس كلمات على الأقل لا صلة بينها.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished">الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">غيّر عبارة المرور الخاصة بي</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the paper is lost: the old one opens nothing from then on.</source>
        <translation type="unfinished">يفتح الخزنة عندما تُنسى الكلمات. اصنع واحدًا جديدًا عندما يغادر من كان يعرفه أو تضيع الورقة: القديم لا يفتح شيئًا بعدها.</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished">إنشاء رمز الاسترداد من جديد …</translation>
    </message>
    <message>
        <source>Gets a certificate to sign with</source>
        <translation type="unfinished">يحصل على شهادة للتوقيع</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">شخص جديد</translation>
    </message>
    <message>
        <source>Officer number</source>
        <translation type="unfinished">رقم الموظف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>First words, to write down and hand over:</source>
        <translation type="unfinished">الكلمات الأولى، لتُكتب وتُسلّم:</translation>
    </message>
    <message>
        <source>They open nothing but the choice of words of their own.</source>
        <translation type="unfinished">لا تفتح شيئًا سوى اختيار كلمات خاصة.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">كلمات أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Added. Hand over these words on paper: {words}</source>
        <translation type="unfinished">أُضيف. سلّم هذه الكلمات على ورق: {words}</translation>
    </message>
    <message>
        <source>It holds from the next time this officer unlocks.</source>
        <translation type="unfinished">يسري من المرة التالية التي يفتح فيها هذا الموظف القفل.</translation>
    </message>
    <message>
        <source>Hand over these words on paper: {words}</source>
        <translation type="unfinished">سلّم هذه الكلمات على ورق: {words}</translation>
    </message>
    <message>
        <source>Write the new recovery code down now, below: it is shown once and kept nowhere.</source>
        <translation type="unfinished">اكتب رمز الاسترداد الجديد الآن، في الأسفل: يظهر مرة واحدة ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished">إنشاء رمز الاسترداد من جديد؟</translation>
    </message>
    <message>
        <source>The code on the old paper opens nothing any more. The new one is shown once.</source>
        <translation type="unfinished">الرمز على الورقة القديمة لا يفتح شيئًا بعد الآن. والجديد يظهر مرة واحدة.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">أنشئ واحدًا جديدًا</translation>
    </message>
    <message>
        <source>The two new passphrases differ: nothing was changed.</source>
        <translation type="unfinished">عبارة المرور الجديدة وتكرارها مختلفان: لم يُغيّر شيء.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the vault.</source>
        <translation type="unfinished">من الآن تفتح عبارة المرور الجديدة الخزنة.</translation>
    </message>
    <message>
        <source>You sign in your own name from now on.</source>
        <translation type="unfinished">من الآن توقّع باسمك أنت.</translation>
    </message>
    <message>
        <source>Remove {officer}?</source>
        <translation type="unfinished">إزالة {officer}؟</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. What they wrote and signed stays under their number.</source>
        <translation type="unfinished">عبارة المرور الخاصة به لا تفتح شيئًا بعد الآن، وتحصل الخزنة على مفتاح جديد، وتُلغى شهادته. ما كتبه ووقّعه يبقى تحت رقمه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>New first words for {officer}?</source>
        <translation type="unfinished">كلمات أولى جديدة لـ {officer}؟</translation>
    </message>
    <message>
        <source>The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is revoked, and they get a new one when they unlock.</source>
        <translation type="unfinished">عبارة المرور المنسية لا تفتح شيئًا بعد الآن. ضاع مفتاح توقيعه: تُلغى الشهادة القديمة، ويحصل على جديدة عند فتح القفل.</translation>
    </message>
    <message>
        <source>Give new words</source>
        <translation type="unfinished">أعطِ كلمات جديدة</translation>
    </message>
    <message>
        <source>Done. Headquarters issued their certificate: ask headquarters to revoke it.</source>
        <translation type="unfinished">تم. أصدر المقر شهادته: اطلب من المقر إلغاءها.</translation>
    </message>
    <message>
        <source>Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">تم. أُلغيت شهادته: احفظ القائمة الجديدة للآخرين واحملها إلى كل حاسوب. وإن كان يعرف رمز الاسترداد فاصنع واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Done. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">تم. إن كان يعرف رمز الاسترداد فاصنع واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Opened with your passphrase.</source>
        <translation type="unfinished">فُتحت بعبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Choose a new passphrase now.</source>
        <translation type="unfinished">فُتحت عبر رمز الاسترداد. اختر الآن عبارة المرور من جديد.</translation>
    </message>
    <message>
        <source>Opened with headquarters&apos; key.</source>
        <translation type="unfinished">فُتحت بمفتاح المقر.</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">غادر في {day}</translation>
    </message>
    <message>
        <source>has a certificate</source>
        <translation type="unfinished">لديه شهادة</translation>
    </message>
    <message>
        <source>gets a certificate at the next unlocking</source>
        <translation type="unfinished">يحصل على شهادة عند فتح القفل التالي</translation>
    </message>
    <message>
        <source>has not unlocked yet</source>
        <translation type="unfinished">لم يفتح القفل بعد</translation>
    </message>
</context>
<context>
    <name>OwnCopyCard</name>
    <message>
        <source>Print this …</source>
        <translation type="unfinished">اطبع هذا …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished">أخفِه</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished">للشخص</translation>
    </message>
    <message>
        <source>Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing.</source>
        <translation type="unfinished">«كل شيء» يذكر اسم الشخص وما حكاه: لا تطبعه إلا حيث لا يجده أحد خطر. الورقة القصيرة لا تسمّي أحدًا ولا تحكي شيئًا.</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation type="unfinished">لغة النسخة</translation>
    </message>
    <message>
        <source>Everything we keep …</source>
        <translation type="unfinished">كل ما نحفظه …</translation>
    </message>
    <message>
        <source>Short note to carry …</source>
        <translation type="unfinished">ورقة قصيرة يحملها …</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished">أستخدم كلماتي أنا</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished">أهلًا بك، {name}</translation>
    </message>
    <message>
        <source>Whoever added you knows your first words. Choose your own now: only they open the vault in your name, and only with them you sign.</source>
        <translation type="unfinished">من أضافك يعرف كلماتك الأولى. اختر الآن كلماتك أنت: هي وحدها تفتح الخزنة باسمك، وبها وحدها توقّع.</translation>
    </message>
    <message>
        <source>The first words you were given</source>
        <translation type="unfinished">الكلمات الأولى التي أُعطيت لك</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>At least five words that do not belong together. Write them on paper, learn them, burn the paper.</source>
        <translation type="unfinished">خمس كلمات على الأقل لا صلة بينها. اكتبها على ورق، احفظها، ثم أحرق الورق.</translation>
    </message>
    <message>
        <source>Your own passphrase again</source>
        <translation type="unfinished">عبارة المرور الخاصة بك مرة أخرى</translation>
    </message>
    <message>
        <source>The two differ: nothing was changed. Type all three again.</source>
        <translation type="unfinished">الاثنتان مختلفتان: لم يُغيّر شيء. اكتب الثلاث من جديد.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">الصفحة {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>answered</source>
        <translation type="unfinished">أُجيب عنه</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished">بدأ</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">لم يبدأ</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Sections of the interview</source>
        <translation type="unfinished">أقسام المقابلة</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation type="unfinished">عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three minutes.</source>
        <translation type="unfinished">ما ستفعله يُخرج بيانات أو يحذف أو يغيّر من يملك مفتاحًا. بعدها تصلح ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">لا أعرف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation type="unfinished">من فضلك أعد الحاسوب.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شكرًا</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">السؤال التالي</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استمع</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">إعادة الحاسوب</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">العودة إلى الموظف</translation>
    </message>
    <message>
        <source>Take the laptop back</source>
        <translation type="unfinished">استرجاع الحاسوب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">العودة إلى السؤال</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>folded</source>
        <translation type="unfinished">مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">ترجمة مسودة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استمع</translation>
    </message>
    <message>
        <source>Play the recorded question</source>
        <translation type="unfinished">شغّل السؤال المسجل</translation>
    </message>
    <message>
        <source>Needed before going on</source>
        <translation type="unfinished">مطلوب قبل المتابعة</translation>
    </message>
    <message>
        <source>Why and how to ask</source>
        <translation type="unfinished">لماذا يُسأل وكيف</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">لا يعرف</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">لا يريد الإجابة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">أماكن البرنامج</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>It opens the vault when the words are lost. It is shown now and never again. Write it down and put it in a safe or a sealed envelope, away from this laptop.</source>
        <translation type="unfinished">يفتح الخزنة عند ضياع الكلمات. يُعرض الآن ولن يُعرض مرة أخرى أبدًا. اكتبه وضعه في خزانة حديدية أو في مظروف مغلق، بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished">المجموعة {number} من الرمز</translation>
    </message>
    <message>
        <source>This is not what the sheet should say. Go back, compare, and write it again.</source>
        <translation type="unfinished">ليس هذا ما ينبغي أن يكون على الورقة. ارجع وقارن واكتبه من جديد.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished">الإحالة</translation>
    </message>
    <message>
        <source>Only what this receiver needs leaves, and only what was agreed to.</source>
        <translation type="unfinished">لا يخرج إلا ما تحتاج إليه هذه الجهة المستلِمة، وإلا ما ووفق عليه.</translation>
    </message>
    <message>
        <source>As the interview says</source>
        <translation type="unfinished">كما في المقابلة</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished">خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Within 72 hours</source>
        <translation type="unfinished">خلال 72 ساعة</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished">خلال أسبوعين</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation type="unfinished">توقيع وحفظ …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">عرض الاستمارة</translation>
    </message>
    <message>
        <source>Show the form as it would be signed; nothing is written</source>
        <translation type="unfinished">عرض الاستمارة كما ستُوقَّع؛ لا يُكتب شيء</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation type="unfinished">من دليل الخدمات</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">المنظمة المستلِمة</translation>
    </message>
    <message>
        <source>Never the address of a shelter.</source>
        <translation type="unfinished">لا يُذكر عنوان مأوى أبدًا.</translation>
    </message>
    <message>
        <source>Contact person (may stay empty)</source>
        <translation type="unfinished">جهة الاتصال (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation type="unfinished">طريقة التسليم</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">ما هو مطلوب</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">بأي سرعة</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">لغة الاستمارة</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation type="unfinished">لغة ثانية إلى جانبها</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">الورق</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished">حفظ كمسودة</translation>
    </message>
    <message>
        <source>Add a layout …</source>
        <translation type="unfinished">إضافة تخطيط …</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation type="unfinished">فتح تخطيط</translation>
    </message>
    <message>
        <source>Add a form of your organisation&apos;s own; it is checked first</source>
        <translation type="unfinished">إضافة استمارة خاصة بمنظمتك؛ تُفحص أولًا</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation type="unfinished">صفحات الاستمارة</translation>
    </message>
    <message>
        <source>Back to what leaves</source>
        <translation type="unfinished">العودة إلى ما يخرج</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished">لا يمكن أن يخرج هذا</translation>
    </message>
    <message>
        <source>See the line at the side for what is missing.</source>
        <translation type="unfinished">انظر السطر الجانبي لمعرفة ما ينقص.</translation>
    </message>
    <message>
        <source>The layout is kept: {name}</source>
        <translation type="unfinished">حُفظ التخطيط: {name}</translation>
    </message>
    <message>
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">حُفظت المسودة مشفَّرة.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">إرفاق ملف</translation>
    </message>
    <message>
        <source>Who receives it? Give the organisation&apos;s name.</source>
        <translation type="unfinished">من يستلمها؟ اذكر اسم المنظمة.</translation>
    </message>
    <message>
        <source>Where to save the signed form</source>
        <translation type="unfinished">أين تُحفظ الاستمارة الموقَّعة</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">وُقِّع وحُفظ: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished">في المجلد {folder}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">الإحالات المرسلة</translation>
    </message>
    <message>
        <source>What became of each, and which still wait for an answer.</source>
        <translation type="unfinished">ما آلت إليه كل منها، وأيها ما زال ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">إدخال جواب …</translation>
    </message>
    <message>
        <source>Open an answer page or a signed answer</source>
        <translation type="unfinished">فتح صفحة جواب أو جواب موقَّع</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">الإحالات</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">تدوين</translation>
    </message>
    <message>
        <source>Second signature …</source>
        <translation type="unfinished">توقيع ثانٍ …</translation>
    </message>
    <message>
        <source>Where to save the form</source>
        <translation type="unfinished">أين تُحفظ الاستمارة</translation>
    </message>
    <message>
        <source>Signed elsewhere …</source>
        <translation type="unfinished">وُقِّعت في مكان آخر …</translation>
    </message>
    <message>
        <source>Open the signed form</source>
        <translation type="unfinished">فتح الاستمارة الموقَّعة</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">طباعة …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">عرض الاستمارة</translation>
    </message>
    <message>
        <source>Passphrase for a locked PDF</source>
        <translation type="unfinished">عبارة المرور لملف PDF مقفل</translation>
    </message>
    <message>
        <source>At least four words. Say it by telephone, never in the same e-mail.</source>
        <translation type="unfinished">أربع كلمات على الأقل. قلها بالهاتف، ولا تكتبها أبدًا في الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Save a locked copy …</source>
        <translation type="unfinished">حفظ نسخة مقفلة …</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished">أين تُحفظ النسخة</translation>
    </message>
    <message>
        <source>Or the receiver&apos;s key</source>
        <translation type="unfinished">أو مفتاح الجهة المستلِمة</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation type="unfinished">حفظ نسخة مشفَّرة …</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished">نسخة للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>No referral was signed here yet</source>
        <translation type="unfinished">لم تُوقّع هنا إحالة بعد</translation>
    </message>
    <message>
        <source>A referral is made in a case, under Referral. Here you see what became of it.</source>
        <translation type="unfinished">تُصنع الإحالة في حالة، تحت «الإحالة». وترى هنا ما صارت إليه.</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">ما حدث بعد ذلك</translation>
    </message>
    <message>
        <source>Reason, or what was said</source>
        <translation type="unfinished">السبب، أو ما قيل</translation>
    </message>
    <message>
        <source>Many forms at once</source>
        <translation type="unfinished">استمارات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Answers that are overdue: {number}. Ask after them.</source>
        <translation type="unfinished">أجوبة متأخرة: {number}. اسأل عنها.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation type="unfinished">الجواب حتى {when}</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished">دُوِّن.</translation>
    </message>
    <message>
        <source>The answer is kept in the time line.</source>
        <translation type="unfinished">حُفظ الجواب في الخط الزمني.</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">وُقِّع وحُفظ: {file}</translation>
    </message>
    <message>
        <source>The second signature is in order; the form is complete.</source>
        <translation type="unfinished">التوقيع الثاني سليم؛ اكتملت الاستمارة.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>Printed. A copy on paper has lost its signature.</source>
        <translation type="unfinished">طُبعت. النسخة الورقية تفقد توقيعها.</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Copy to the new version</source>
        <translation type="unfinished">انسخ إلى النسخة الجديدة</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished">ما المختلف</translation>
    </message>
    <message>
        <source>A newer version of this form is here</source>
        <translation type="unfinished">توجد نسخة أحدث من هذه الاستمارة</translation>
    </message>
    <message>
        <source>Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form.</source>
        <translation type="unfinished">إجابات تنتقل: {stays}. لا تنتقل: {left}. تبقى المقابلة كما هي مع استمارتها.</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>this part</source>
        <translation type="unfinished">هذا الجزء</translation>
    </message>
    <message>
        <source>{what}: {number} of {of}</source>
        <translation type="unfinished">{what}: {number} من {of}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished">واحد آخر: {what}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished">إضافة: {what}</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished">أزل هذا</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">ردود</translation>
    </message>
    <message>
        <source>Receipt, revocations, news and orders: one sealed file for each laptop.</source>
        <translation type="unfinished">إيصال وإلغاءات وأخبار وأوامر: ملف واحد مختوم لكل حاسوب.</translation>
    </message>
    <message>
        <source>Write a return for every laptop …</source>
        <translation type="unfinished">اكتب ردًا لكل حاسوب …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">أين يُكتبان</translation>
    </message>
    <message>
        <source>A word to all laptops</source>
        <translation type="unfinished">كلمة إلى كل الحواسيب</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">إعلان</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished">أعلن</translation>
    </message>
    <message>
        <source>Interview form (XLSForm)</source>
        <translation type="unfinished">استمارة مقابلة (XLSForm)</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">قواعد التقييم</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">مؤشرات</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished">دليل الخدمات</translation>
    </message>
    <message>
        <source>Layout of the referral form</source>
        <translation type="unfinished">تخطيط استمارة الإحالة</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation type="unfinished">محتوى أحدث</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>Version, for people</source>
        <translation type="unfinished">النسخة، للناس</translation>
    </message>
    <message>
        <source>Choose the file and publish …</source>
        <translation type="unfinished">اختر الملف وانشر …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">المحتوى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>Laptops refuse what is unsigned or older than what they have.</source>
        <translation type="unfinished">ترفض الحواسيب ما هو غير موقّع أو أقدم مما لديها.</translation>
    </message>
    <message>
        <source>Remove it from the laptop, once received</source>
        <translation type="unfinished">أزلها من الحاسوب بعد استلامها</translation>
    </message>
    <message>
        <source>Keep it: a proceeding needs it</source>
        <translation type="unfinished">أبقِ عليها: إجراء يحتاج إليها</translation>
    </message>
    <message>
        <source>Order about a case</source>
        <translation type="unfinished">أمر بشأن حالة</translation>
    </message>
    <message>
        <source>Id of the case</source>
        <translation type="unfinished">معرّف الحالة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">أمر</translation>
    </message>
    <message>
        <source>Travels with every return</source>
        <translation type="unfinished">يسافر مع كل رد</translation>
    </message>
    <message>
        <source>Nothing yet but receipts and revocations.</source>
        <translation type="unfinished">لا شيء بعد سوى إيصال وإلغاءات.</translation>
    </message>
    <message>
        <source>Every return carries it from now on.</source>
        <translation type="unfinished">كل رد يحمله من الآن.</translation>
    </message>
    <message>
        <source>The next return to its laptop says so.</source>
        <translation type="unfinished">يذكره الرد التالي إلى حاسوبه.</translation>
    </message>
    <message>
        <source>{number} returns are written.</source>
        <translation type="unfinished">كُتبت {number} ردود.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished">القواعد</translation>
    </message>
    <message>
        <source>What the assessment goes by. A change of rules never touches what somebody decided.</source>
        <translation type="unfinished">ما يستند إليه التقييم. تغيير القواعد لا يمس أبدًا ما قرَّره أحد.</translation>
    </message>
    <message>
        <source>Use the shipped rules only</source>
        <translation type="unfinished">استخدام القواعد المرفقة فقط</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">السارية</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s rules …</source>
        <translation type="unfinished">اختيار قواعد منظمتك …</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules</source>
        <translation type="unfinished">قواعد منظمتك</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">يمكن لقواعد منظمتك أن تحدد سنًا أخرى أو أشكال استغلال أخرى أو صرامة أخرى، ولكل منها مصدره. تُقرأ وتُفحص قبل أن تسري، وتبقى في هذه الخزنة.</translation>
    </message>
    <message>
        <source>How many cases are assessed under the rules in force</source>
        <translation type="unfinished">عدد الحالات المقيَّمة وفق القواعد السارية</translation>
    </message>
    <message>
        <source>Assess all cases again</source>
        <translation type="unfinished">إعادة تقييم كل الحالات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>All cases under these rules</source>
        <translation type="unfinished">كل الحالات وفق هذه القواعد</translation>
    </message>
    <message>
        <source>Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later where it was.</source>
        <translation type="unfinished">تبقى الإجابات والتقييمات المحفوظة والقرارات كما هي. يمكن الإيقاف، والمتابعة لاحقًا من الموضع نفسه.</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation type="unfinished">حالات اختلفت نتيجتها</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">عرض المزيد</translation>
    </message>
    <message>
        <source>Decided: the decision stays</source>
        <translation type="unfinished">تقرَّر: يبقى القرار</translation>
    </message>
    <message>
        <source>Open its assessment</source>
        <translation type="unfinished">فتح تقييمها</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation type="unfinished">ما اختلف</translation>
    </message>
    <message>
        <source>The two UN protocols of 2000, as shipped with the program.</source>
        <translation type="unfinished">بروتوكولا الأمم المتحدة لعام 2000، كما يأتيان مع البرنامج.</translation>
    </message>
    <message>
        <source>With your organisation&apos;s rules over them: {overlay}, from {file}.</source>
        <translation type="unfinished">مع قواعد منظمتك فوقها: {overlay}، من {file}.</translation>
    </message>
    <message>
        <source>a child is anybody under {age}</source>
        <translation type="unfinished">الطفل هو كل من لم يبلغ {age} سنة</translation>
    </message>
    <message>
        <source>No case has been assessed yet.</source>
        <translation type="unfinished">لم تُقيَّم أي حالة بعد.</translation>
    </message>
    <message>
        <source>All {all} assessed cases go by these rules.</source>
        <translation type="unfinished">كل الحالات المقيَّمة ({all}) تتبع هذه القواعد.</translation>
    </message>
    <message>
        <source>{done} of {all} assessed cases go by these rules.</source>
        <translation type="unfinished">{done} من {all} من الحالات المقيَّمة تتبع هذه القواعد.</translation>
    </message>
    <message>
        <source>Cases whose conclusions are others now, from the same answers: {count}</source>
        <translation type="unfinished">حالات أصبحت استنتاجاتها مختلفة، من الإجابات نفسها: {count}</translation>
    </message>
    <message>
        <source>No case came out differently under these rules.</source>
        <translation type="unfinished">لم تختلف نتيجة أي حالة وفق هذه القواعد.</translation>
    </message>
    <message>
        <source>Cases that come out differently are listed here while they are found.</source>
        <translation type="unfinished">تُدرج هنا الحالات التي تختلف نتيجتها أثناء العثور عليها.</translation>
    </message>
    <message>
        <source>In force now: {rules}</source>
        <translation type="unfinished">السارية الآن: {rules}</translation>
    </message>
    <message>
        <source>Stopped. It goes on later where it was.</source>
        <translation type="unfinished">توقَّف. يُتابَع لاحقًا من الموضع نفسه.</translation>
    </message>
    <message>
        <source>All cases are assessed.</source>
        <translation type="unfinished">قُيِّمت كل الحالات.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Back up to a stick …</source>
        <translation type="unfinished">نسخ احتياطي إلى ذاكرة …</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">أين توضع النسخة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">نسخة احتياطية</translation>
    </message>
    <message>
        <source>Encrypted under its own key; your passphrase and the recovery code open it. It is read back before it counts, and the three newest stay on the stick. Keep the stick away from the laptop.</source>
        <translation type="unfinished">مشفّرة بمفتاح خاص بها؛ تفتحها عبارة المرور ويفتحها رمز الاسترداد. تُقرأ من جديد قبل أن تُحتسب، وتبقى الثلاث الأحدث على الذاكرة. أبقِ الذاكرة بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">نسخ احتياطية</translation>
    </message>
    <message>
        <source>What is kept twice is not lost with the laptop. Make a backup every week.</source>
        <translation type="unfinished">ما يُحفظ مرتين لا يضيع مع الحاسوب. اصنع نسخة احتياطية كل أسبوع.</translation>
    </message>
    <message>
        <source>Check it all now</source>
        <translation type="unfinished">افحص كل شيء الآن</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation type="unfinished">فحص كامل</translation>
    </message>
    <message>
        <source>A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index and the whole journal are read by themselves; here you can do it now.</source>
        <translation type="unfinished">يُفحص جزء عند كل فتح. وكل أسبوع، حين لا يحتاج أحد إلى الحاسوب، تُقرأ كل صفحة وكل فهرس والسجل كله تلقائيًا؛ وهنا يمكنك فعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {name}</source>
        <translation type="unfinished">كُتبت النسخة الاحتياطية وقُرئت من جديد: {name}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished">جارٍ النسخ …</translation>
    </message>
    <message>
        <source>The whole vault was read. Everything is in order.</source>
        <translation type="unfinished">قُرئت الخزنة كلها. كل شيء سليم.</translation>
    </message>
    <message>
        <source>Looking through the vault …</source>
        <translation type="unfinished">جارٍ فحص الخزنة …</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">آخر نسخة: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last full check: {when}</source>
        <translation type="unfinished">آخر فحص كامل: {when}</translation>
    </message>
    <message>
        <source>Not checked as a whole yet.</source>
        <translation type="unfinished">لم تُفحص كاملة بعد.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase.</source>
        <translation type="unfinished">الخزنة تالفة. استعد أحدث نسخة: أقفل، واخترها عند عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">اختيار …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation type="unfinished">لا شيء مناسب</translation>
    </message>
    <message>
        <source>not checked lately</source>
        <translation type="unfinished">لم يُتحقَّق منها مؤخرًا</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished">الخدمات</translation>
    </message>
    <message>
        <source>Who helps with what. Nothing here promises a place: call first.</source>
        <translation type="unfinished">من يساعد وفي ماذا. لا شيء هنا يَعِد بمكان: اتصل أولًا.</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation type="unfinished">إدخال قائمة …</translation>
    </message>
    <message>
        <source>Open a directory of services</source>
        <translation type="unfinished">فتح دليل خدمات</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished">أي احتياج</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">أي لغة</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">الاحتياج</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">الكلمات</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">الخدمات الموجودة</translation>
    </message>
    <message>
        <source>They were reached today, and this is right</source>
        <translation type="unfinished">تم الوصول إليهم اليوم، وهذا صحيح</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: reach them before you promise or send anything.</source>
        <translation type="unfinished">لم يتأكد أحد من هذا المدخل منذ نصف سنة: تواصل معهم قبل أن تعد بشيء أو ترسل شيئًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search wider, or take in a list of services: a CSV file, or Open Referral.</source>
        <translation type="unfinished">وسّع البحث، أو خذ قائمة خدمات: ملف CSV أو Open Referral.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">الخدمة</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">تساعد في</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">ساعات العمل</translation>
    </message>
    <message>
        <source>How to reach safely</source>
        <translation type="unfinished">كيفية الاتصال بأمان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">الأماكن</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation type="unfinished">تاريخ التحقق</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Kept: reached today. Forms can go there again.</source>
        <translation type="unfinished">حُفظ: تم الوصول إليهم اليوم. يمكن إرسال الاستمارات إليهم من جديد.</translation>
    </message>
    <message>
        <source>{number} services are in.</source>
        <translation type="unfinished">أُدخلت {number} من الخدمات.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">يسري الاختيار فور القيام به.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">بعد {minutes} د</translation>
    </message>
    <message>
        <source>Lock when the window is put away</source>
        <translation type="unfinished">الإقفال عند تصغير النافذة</translation>
    </message>
    <message>
        <source>Lock when the laptop has slept</source>
        <translation type="unfinished">الإقفال بعد نوم الحاسوب</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished">لا شيء يتحرك من نفسه</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">المظهر واللغة</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">لغة هذه النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">حجم الحروف</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere.</source>
        <translation type="unfinished">يغيِّره Ctrl مع + أو - في أي مكان.</translation>
    </message>
    <message>
        <source>No bar runs, no cursor blinks. Where the system asks for it, it is so in any case.</source>
        <translation type="unfinished">لا شريط يجري ولا مؤشر يومض. وحيث يطلب النظام ذلك فهو كذلك في كل حال.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">الإقفال</translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation type="unfinished">عندما لا يلمس أحد الحاسوب</translation>
    </message>
    <message>
        <source>Locking ends the program and begins it anew at the passphrase, so that no key stays in memory.</source>
        <translation type="unfinished">الإقفال ينهي البرنامج ويبدؤه من جديد عند عبارة المرور، كي لا يبقى أي مفتاح في الذاكرة.</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation type="unfinished">استمارات المقابلة</translation>
    </message>
    <message>
        <source>Add a form (XLSForm) …</source>
        <translation type="unfinished">إضافة استمارة (XLSForm) …</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished">إضافة استمارة</translation>
    </message>
    <message>
        <source>Blank form for paper …</source>
        <translation type="unfinished">استمارة فارغة للورق …</translation>
    </message>
    <message>
        <source>Where the form is written</source>
        <translation type="unfinished">أين تُكتب الاستمارة</translation>
    </message>
    <message>
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">تحتفظ الحالة دائمًا بالاستمارة التي بدأت بها.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">ما تحدده منظمتك</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">قواعد التقييم</translation>
    </message>
    <message>
        <source>The rules …</source>
        <translation type="unfinished">القواعد …</translation>
    </message>
    <message>
        <source>In force: {rules}</source>
        <translation type="unfinished">السارية: {rules}</translation>
    </message>
    <message>
        <source>Added: {form}</source>
        <translation type="unfinished">أُضيفت: {form}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">كُتب: {file}</translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation type="unfinished">محلية، غير موقَّعة</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">إقفال  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">إقفال فوري</translation>
    </message>
    <message>
        <source>Cover  (F12)</source>
        <translation type="unfinished">غطِّ  (F12)</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks (F12)</source>
        <translation type="unfinished">خروج سريع: تقويم يغطي كل شيء ويُقفل البرنامج (F12)</translation>
    </message>
    <message>
        <source>Unlocked by {officer}, {role}</source>
        <translation type="unfinished">فتح القفل {officer}، {role}</translation>
    </message>
    <message>
        <source>Practice: everybody here is invented, and nothing leaves for anybody.</source>
        <translation type="unfinished">تدريب: كل من هنا مختلق، ولا يخرج شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">المقابلة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">قائمة التحقق</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">الرحلة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">مستندات</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">الإحالة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">المكتب</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">الإحالات المرسلة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">الخدمات</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">المقر</translation>
    </message>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">فحص استمارة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">هذا الحاسوب</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">الشهادات</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">الموظفون</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">حفظ أو حذف</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">نسخ احتياطية</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">القواعد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">الدليل السريع</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">الترجمات</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">حول البرنامج</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished">حُفظ في {time}، مشفَّرًا</translation>
    </message>
    <message>
        <source>Everything is saved as it is given, encrypted</source>
        <translation type="unfinished">يُحفظ كل شيء فور إعطائه، مشفَّرًا</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation type="unfinished">الخطوة {now} من {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>The person wants to stop</source>
        <translation type="unfinished">الشخص يريد التوقف</translation>
    </message>
    <message>
        <source>The person is distressed</source>
        <translation type="unfinished">الشخص في ضيق شديد</translation>
    </message>
    <message>
        <source>It is not safe to go on here</source>
        <translation type="unfinished">ليس من الآمن المتابعة هنا</translation>
    </message>
    <message>
        <source>The interpreter is not right</source>
        <translation type="unfinished">المترجم الشفوي غير مناسب</translation>
    </message>
    <message>
        <source>Help is needed first</source>
        <translation type="unfinished">المساعدة مطلوبة أولًا</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">سبب آخر</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished">كلمات تقال</translation>
    </message>
    <message>
        <source>“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and nothing happens now without asking you. Is there something you need at once?”</source>
        <translation type="unfinished">«شكرًا لك. نتوقف هنا. لم ترتكب أي خطأ. ما قلته لي يبقى معي، ولن يحدث شيء الآن من دون سؤالك. هل تحتاج إلى شيء على الفور؟»</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished">هل نتوقف هنا؟</translation>
    </message>
    <message>
        <source>Every answer is kept. You can begin another interview with the person later.</source>
        <translation type="unfinished">كل إجابة محفوظة. يمكنك بدء مقابلة أخرى مع الشخص لاحقًا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>A note for the next conversation (may stay empty)</source>
        <translation type="unfinished">ملاحظة للحديث القادم (يمكن تركها فارغة)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">إيقاف المقابلة</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">اتركه كما هو</translation>
    </message>
    <message>
        <source>Type {word} to say yes</source>
        <translation type="unfinished">اكتب {word} للموافقة</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>A folder of bundles …</source>
        <translation type="unfinished">مجلد حزم …</translation>
    </message>
    <message>
        <source>Folder of bundles</source>
        <translation type="unfinished">مجلد حزم</translation>
    </message>
    <message>
        <source>One bundle …</source>
        <translation type="unfinished">إحدى حزم العمل …</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished">افتح ملف حزم</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">حزم</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">خذ حزمًا</translation>
    </message>
    <message>
        <source>A bundle is taken in whole or not at all; a second time it changes nothing.</source>
        <translation type="unfinished">تُؤخذ كل واحدة من حزم العمل كاملة أو لا تُؤخذ؛ والمرة الثانية لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">أين وصل</translation>
    </message>
    <message>
        <source>Stop after this bundle</source>
        <translation type="unfinished">توقف بعد هذه من حزم العمل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished">ما صار إليه كل ملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ملف</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">حاسوب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">الرقم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">ما يقوله</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">أظهر</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation type="unfinished">ننظر ما هو هناك …</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished">{done} من {total} ملفات</translation>
    </message>
    <message>
        <source>Stopped after a whole bundle. Choose the same folder again to go on.</source>
        <translation type="unfinished">توقف بعد اكتمال إحدى حزم العمل. اختر المجلد نفسه مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet in this sitting.</source>
        <translation type="unfinished">لم يُؤخذ شيء بعد في هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>turned here</source>
        <translation type="unfinished">تحوَّل هنا</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">الاستمارة</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">بدء مقابلة</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished">حديث جديد</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">لغة الشخص</translation>
    </message>
    <message>
        <source>First a safe place, then the person&apos;s consent.</source>
        <translation type="unfinished">أولًا مكان آمن، ثم موافقة الشخص.</translation>
    </message>
    <message>
        <source>Open interviews and recent cases</source>
        <translation type="unfinished">المقابلات المفتوحة والحالات الأخيرة</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished">لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Begin with the first conversation; nothing can be lost.</source>
        <translation type="unfinished">ابدأ بالحديث الأول؛ لا يمكن أن يضيع شيء.</translation>
    </message>
    <message>
        <source>Open interviews first, then the newest</source>
        <translation type="unfinished">المقابلات المفتوحة أولًا، ثم الأحدث</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished">أحدث الحالات</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation type="unfinished">ترجمة مسودة</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">نهارك سعيد</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">مساء الخير</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished">الترجمات</translation>
    </message>
    <message>
        <source>What nobody who speaks a language has checked is a draft, and says so in every interview.</source>
        <translation type="unfinished">ما لم يراجعه من يتكلم اللغة مسودة، ويُقال ذلك في كل مقابلة.</translation>
    </message>
    <message>
        <source>Open a form file …</source>
        <translation type="unfinished">فتح ملف نموذج …</translation>
    </message>
    <message>
        <source>A form file</source>
        <translation type="unfinished">ملف نموذج</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">النماذج</translation>
    </message>
    <message>
        <source>Write a sheet to check …</source>
        <translation type="unfinished">كتابة ورقة للمراجعة …</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation type="unfinished">أين تُكتب الورقة</translation>
    </message>
    <message>
        <source>Take a checked sheet in …</source>
        <translation type="unfinished">أخذ ورقة مراجَعة …</translation>
    </message>
    <message>
        <source>Use the new form here</source>
        <translation type="unfinished">استعمل النموذج الجديد هنا</translation>
    </message>
    <message>
        <source>Forms and their languages</source>
        <translation type="unfinished">النماذج ولغاتها</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">الاستمارة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">النصوص</translation>
    </message>
    <message>
        <source>Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person.</source>
        <translation type="unfinished">كُتب: {file}، عدد النصوص {count}. أعطه لمن يتكلم اللغة؛ لا شيء فيه عن شخص.</translation>
    </message>
    <message>
        <source>The form was written in it</source>
        <translation type="unfinished">كُتب النموذج بها</translation>
    </message>
    <message>
        <source>Draft: not all checked by a speaker</source>
        <translation type="unfinished">مسودة: لم يراجعها متحدث كلها</translation>
    </message>
    <message>
        <source>Reviewed: {who}</source>
        <translation type="unfinished">راجعها: {who}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">روجعت</translation>
    </message>
    <message>
        <source>{count}, {missing} without translation</source>
        <translation type="unfinished">{count}، منها {missing} بلا ترجمة</translation>
    </message>
    <message>
        <source>The form was written in this language; there is nothing to check against.</source>
        <translation type="unfinished">كُتب النموذج بهذه اللغة؛ لا شيء يُقارن به.</translation>
    </message>
    <message>
        <source>This form came ready made. Open the spreadsheet it was made from to check it.</source>
        <translation type="unfinished">جاء هذا النموذج جاهزًا. افتح الجدول الذي صُنع منه لمراجعته.</translation>
    </message>
    <message>
        <source>A supervisor takes checked sheets in.</source>
        <translation type="unfinished">يأخذ المشرف الأوراق المراجَعة.</translation>
    </message>
    <message>
        <source>Where to write the new form</source>
        <translation type="unfinished">أين يُكتب النموذج الجديد</translation>
    </message>
    <message>
        <source>A checked sheet</source>
        <translation type="unfinished">ورقة مراجَعة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">الأوراق</translation>
    </message>
    <message>
        <source>Written: {file}. {changed} texts changed, {checked} of {count} checked.</source>
        <translation type="unfinished">كُتب: {file}. تغيّر {changed} من النصوص، وروجع {checked} من {count}.</translation>
    </message>
    <message>
        <source>Some texts are unchecked, or nobody gave a name: the language stays a draft.</source>
        <translation type="unfinished">بعض النصوص لم تُراجع، أو لم يذكر أحد اسمه: تبقى اللغة مسودة.</translation>
    </message>
    <message>
        <source>New interviews use it from now on; those begun keep the form they have.</source>
        <translation type="unfinished">تستعمله المقابلات الجديدة من الآن؛ وما بدأ يبقى على نموذجه.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A whole number</source>
        <translation type="unfinished">عدد صحيح</translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished">عدد</translation>
    </message>
    <message>
        <source>As told: 1998-03-07, March 1998, about three years ago</source>
        <translation type="unfinished">كما قيل: 1998-03-07، مارس 1998، قبل نحو ثلاث سنوات</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished">الساعة:الدقيقة</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation type="unfinished">السنة-الشهر-اليوم الساعة:الدقيقة</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished">خط العرض وخط الطول</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation type="unfinished">فُهم: {what}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The vault is at work</source>
        <translation type="unfinished">الخزنة تعمل</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">فتح القفل</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">جارٍ فتح القفل</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">يبدو أن Caps Lock مفعَّل.</translation>
    </message>
    <message>
        <source>Nothing here is changed, whatever you choose.</source>
        <translation type="unfinished">لا شيء يتغيّر هنا مهما اخترت.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished">استعادة نسخة …</translation>
    </message>
    <message>
        <source>Read what is left</source>
        <translation type="unfinished">اقرأ ما بقي</translation>
    </message>
    <message>
        <source>A throw-away vault with invented people. Its passphrase: {passphrase}</source>
        <translation type="unfinished">خزنة مؤقتة فيها أشخاص مختلَقون. عبارة المرور: {passphrase}</translation>
    </message>
    <message>
        <source>What this laptop holds is encrypted. Your words open it.</source>
        <translation type="unfinished">ما يحتويه هذا الحاسوب مشفَّر. كلماتك تفتحه.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Words forgotten? Type the recovery code from the sheet in the safe, in the same field.</source>
        <translation type="unfinished">نسيت الكلمات؟ اكتب في الحقل نفسه رمز الاسترداد من الورقة المحفوظة في الخزانة.</translation>
    </message>
    <message>
        <source>Leave the practice vault</source>
        <translation type="unfinished">مغادرة خزنة التدريب</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">تدرّب مع أشخاص مختلقين</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation type="unfinished">أين توجد النسخ</translation>
    </message>
    <message>
        <source>Restore and unlock</source>
        <translation type="unfinished">استعد وافتح القفل</translation>
    </message>
    <message>
        <source>Your passphrase restores the newest good backup. The damaged vault is kept beside it.</source>
        <translation type="unfinished">عبارة المرور تستعيد أحدث نسخة سليمة. تبقى الخزنة التالفة إلى جانبها.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished">افتح للقراءة</translation>
    </message>
    <message>
        <source>Your passphrase shows what can still be read. Nothing can be changed.</source>
        <translation type="unfinished">عبارة المرور تُظهر ما لا يزال يُقرأ. لا يمكن تغيير شيء.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Update from a stick …</source>
        <translation type="unfinished">تحديث من ذاكرة محمولة …</translation>
    </message>
    <message>
        <source>Choose the update file</source>
        <translation type="unfinished">اختر ملف التحديث</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation type="unfinished">حدّث الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>How far the update is</source>
        <translation type="unfinished">إلى أين وصل التحديث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Lock and start it now</source>
        <translation type="unfinished">أقفل وابدأه الآن</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">البرنامج</translation>
    </message>
    <message>
        <source>Version {version}, signed by {signer}. It renews: {parts}.</source>
        <translation type="unfinished">النسخة {version}، وقّعها {signer}. تجدد: {parts}.</translation>
    </message>
    <message>
        <source>Version {version} is in place and runs from the next start. The version before is kept, and a copy of the vault from before lies inside its folder.</source>
        <translation type="unfinished">النسخة {version} في مكانها وتعمل من البدء التالي. النسخة السابقة محفوظة، ونسخة من الخزنة قبل التحديث داخل مجلدها.</translation>
    </message>
    <message>
        <source>The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the power fail, the old version runs.</source>
        <translation type="unfinished">تُنسخ الخزنة. ثم تُكتب النسخة الجديدة بجانب القديمة وتُقرأ وتُجرَّب. وإذا انقطعت الكهرباء تعمل النسخة القديمة.</translation>
    </message>
    <message>
        <source>Version {version} runs from the next start.</source>
        <translation type="unfinished">تعمل النسخة {version} من البدء التالي.</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation type="unfinished">العودة إلى النسخة {version}؟</translation>
    </message>
    <message>
        <source>The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does not open it: then the copy of before the update has to be put in its place.</source>
        <translation type="unfinished">تبقى النسخة الأحدث هنا ويمكنك العودة إليها. وإذا كانت قد جددت الخزنة فلن تفتحها القديمة: عندئذ توضع نسخة ما قبل التحديث مكانها.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">عودة</translation>
    </message>
    <message>
        <source>Version {version} runs.</source>
        <translation type="unfinished">تعمل النسخة {version}.</translation>
    </message>
    <message>
        <source>Updates of the channel {channel} are taken.</source>
        <translation type="unfinished">تُقبل تحديثات القناة {channel}.</translation>
    </message>
    <message>
        <source>An administrator installed it for this computer and renews it: fieldtool update, or the newest package.</source>
        <translation type="unfinished">ثبّته مسؤول لهذا الحاسوب وهو يجدده: fieldtool update، أو أحدث حزمة.</translation>
    </message>
    <message>
        <source>It was not installed in a way that update files can renew: install the newest package.</source>
        <translation type="unfinished">لم يُثبَّت بطريقة تستطيع ملفات التحديث تجديدها: ثبّت أحدث حزمة.</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation type="unfinished">العودة إلى النسخة {version} …</translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished">البرنامج</translation>
    </message>
    <message>
        <source>interview forms</source>
        <translation type="unfinished">نماذج المقابلات</translation>
    </message>
    <message>
        <source>assessment rules</source>
        <translation type="unfinished">قواعد التقييم</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>referral forms</source>
        <translation type="unfinished">نماذج الإحالة</translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished">الترجمات</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">فحص استمارة</translation>
    </message>
    <message>
        <source>Open a signed referral you received, or drop it here.</source>
        <translation type="unfinished">افتح إحالة موقَّعة استلمتها، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation type="unfinished">فتح ملف PDF …</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation type="unfinished">فتح استمارة موقَّعة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما وُجد</translation>
    </message>
    <message>
        <source>Drop a signed form here, or open it above</source>
        <translation type="unfinished">ألقِ نموذجًا موقّعًا هنا، أو افتحه أعلاه</translation>
    </message>
    <message>
        <source>What this checks</source>
        <translation type="unfinished">ما يفحصه هذا</translation>
    </message>
    <message>
        <source>That nobody changed the form since it was signed, that the signer was an officer of an organisation you trust, that the whole file is covered, and that the attached data are those that were signed.</source>
        <translation type="unfinished">أن أحدًا لم يغيِّر الاستمارة منذ توقيعها، وأن الموقِّع كان موظفًا في منظمة تثق بها، وأن الملف كله مشمول، وأن البيانات المرفقة هي التي وُقِّعت.</translation>
    </message>
    <message>
        <source>A genuine form is still an officer&apos;s presumption, not proof of what it says.</source>
        <translation type="unfinished">الاستمارة الأصلية تبقى افتراضًا من الموظف، لا إثباتًا لما تقوله.</translation>
    </message>
    <message>
        <source>What the code on the paper holds</source>
        <translation type="unfinished">ما يحتويه الرمز على الورقة</translation>
    </message>
    <message>
        <source>Read it with any QR reader and type or paste it here; it begins with FT1.</source>
        <translation type="unfinished">اقرأه بأي قارئ QR واكتبه أو ألصقه هنا؛ يبدأ بـ FT1.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished">فحص الرمز</translation>
    </message>
    <message>
        <source>Photograph or scan …</source>
        <translation type="unfinished">صورة أو مسح ضوئي …</translation>
    </message>
    <message>
        <source>Open a picture of the page</source>
        <translation type="unfinished">فتح صورة للصفحة</translation>
    </message>
    <message>
        <source>Read the code from a photograph or a scan of the page</source>
        <translation type="unfinished">قراءة الرمز من صورة أو مسح ضوئي للصفحة</translation>
    </message>
    <message>
        <source>Passphrase of this form</source>
        <translation type="unfinished">عبارة المرور لهذه الاستمارة</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation type="unfinished">افتح وتحقق</translation>
    </message>
    <message>
        <source>Check a print instead</source>
        <translation type="unfinished">فحص نسخة مطبوعة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Answer this referral</source>
        <translation type="unfinished">الرد على هذه الإحالة</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">جوابك</translation>
    </message>
    <message>
        <source>Reason, or what happens next</source>
        <translation type="unfinished">السبب، أو ما سيحدث بعد ذلك</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">كيفية الوصول إليك</translation>
    </message>
    <message>
        <source>Sign and save the answer …</source>
        <translation type="unfinished">توقيع الجواب وحفظه …</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation type="unfinished">أين يُحفظ الجواب</translation>
    </message>
    <message>
        <source>Signed and saved: {file}. Send it back.</source>
        <translation type="unfinished">وُقِّع وحُفظ: {file}. أعِد إرساله.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Short hash on every page</source>
        <translation type="unfinished">بصمة قصيرة على كل صفحة</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished">لم يتغيَّر منذ التوقيع</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation type="unfinished">التوقيع صالح</translation>
    </message>
    <message>
        <source>Signed by somebody your organisation vouches for</source>
        <translation type="unfinished">وقَّعه شخص تضمنه منظمتك</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished">الشهادة ملغاة</translation>
    </message>
    <message>
        <source>The whole file is covered</source>
        <translation type="unfinished">الملف كله مشمول</translation>
    </message>
    <message>
        <source>Signatures found, and expected</source>
        <translation type="unfinished">التوقيعات الموجودة والمنتظرة</translation>
    </message>
    <message>
        <source>Changes after signing</source>
        <translation type="unfinished">تغييرات بعد التوقيع</translation>
    </message>
    <message>
        <source>Attached data are those signed</source>
        <translation type="unfinished">البيانات المرفقة هي الموقَّعة</translation>
    </message>
    <message>
        <source>{found}; the file does not say how many there should be</source>
        <translation type="unfinished">{found}؛ لا يقول الملف كم ينبغي أن يكون عددها</translation>
    </message>
    <message>
        <source>{found} of {expected}</source>
        <translation type="unfinished">{found} من {expected}</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished">رقم الاستمارة</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">الموقِّع</translation>
    </message>
    <message>
        <source>Time, by the signer&apos;s own clock</source>
        <translation type="unfinished">الوقت، بحسب ساعة الموقِّع</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished">ما ينتظر</translation>
    </message>
    <message>
        <source>No interview is open</source>
        <translation type="unfinished">لا مقابلة مفتوحة</translation>
    </message>
    <message>
        <source>Newest: {case}, {day}</source>
        <translation type="unfinished">الأحدث: {case}، {day}</translation>
    </message>
    <message>
        <source>Open: {interviews}</source>
        <translation type="unfinished">المفتوح: {interviews}</translation>
    </message>
    <message>
        <source>No referral waits for an answer</source>
        <translation type="unfinished">لا إحالة تنتظر جوابًا</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">و{number} أخرى</translation>
    </message>
    <message>
        <source>Without an answer: {referrals}</source>
        <translation type="unfinished">بلا جواب: {referrals}</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished">أُرسل كل شيء</translation>
    </message>
    <message>
        <source>the oldest for {days}</source>
        <translation type="unfinished">أقدمها منذ {days}</translation>
    </message>
    <message>
        <source>the oldest since today</source>
        <translation type="unfinished">أقدمها منذ اليوم</translation>
    </message>
    <message>
        <source>Not sent to headquarters: {cases}</source>
        <translation type="unfinished">لم تُرسل إلى المقر، من الحالات: {cases}</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">استُلم حتى {number}</translation>
    </message>
    <message>
        <source>No word from headquarters</source>
        <translation type="unfinished">لا خبر من المقر</translation>
    </message>
    <message>
        <source>From headquarters, {day}</source>
        <translation type="unfinished">من المقر، {day}</translation>
    </message>
    <message>
        <source>The vault was found damaged.</source>
        <translation type="unfinished">وُجدت الخزنة تالفة.</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation type="unfinished">آخر نسخة من {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The whole vault was not checked for two weeks.</source>
        <translation type="unfinished">لم تُفحص الخزنة كلها منذ أسبوعين.</translation>
    </message>
    <message>
        <source>The vault needs you</source>
        <translation type="unfinished">الخزنة تحتاج إليك</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation type="unfinished">نسخة احتياطية من {day}</translation>
    </message>
    <message>
        <source>fully checked {day}</source>
        <translation type="unfinished">فُحصت كاملة {day}</translation>
    </message>
    <message>
        <source>The vault is well</source>
        <translation type="unfinished">الخزنة بخير</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished">كلمات أخرى</translation>
    </message>
    <message>
        <source>Type the six words again</source>
        <translation type="unfinished">اكتب الكلمات الست مرة أخرى</translation>
    </message>
    <message>
        <source>Small letters, a space between them.</source>
        <translation type="unfinished">بحروف صغيرة، وبينها مسافة.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation type="unfinished">كلماتك الست</translation>
    </message>
    <message>
        <source>They open this laptop&apos;s vault and cannot be guessed. Write them on paper, learn them, then burn the paper. Nobody can look them up for you.</source>
        <translation type="unfinished">تفتح خزنة هذا الحاسوب ولا يمكن تخمينها. اكتبها على ورقة، واحفظها، ثم أحرق الورقة. لا يستطيع أحد أن يجدها لك.</translation>
    </message>
    <message>
        <source>The words are being made; wait a moment.</source>
        <translation type="unfinished">يجري إعداد الكلمات؛ انتظر لحظة.</translation>
    </message>
    <message>
        <source>These are not the six words. Look again, or type them once more.</source>
        <translation type="unfinished">هذه ليست الكلمات الست. انظر مرة أخرى، أو أعد كتابتها.</translation>
    </message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">لا اسم بعد</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation type="unfinished">أُرسلت إلى المقر</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">الاتجار</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">التهريب</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">إقفال فوري</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks</source>
        <translation type="unfinished">خروج سريع: تقويم يغطي كل شيء ويُقفل البرنامج</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">بدء مقابلة</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">البحث في الحالات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation type="unfinished">الحالة المفتوحة</translation>
    </message>
    <message>
        <source>Its interview</source>
        <translation type="unfinished">مقابلتها</translation>
    </message>
    <message>
        <source>Its checklist</source>
        <translation type="unfinished">قائمة تحققها</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation type="unfinished">تقييمها</translation>
    </message>
    <message>
        <source>Its referral</source>
        <translation type="unfinished">إحالتها</translation>
    </message>
    <message>
        <source>Its documents</source>
        <translation type="unfinished">مستنداتها</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished">حروف أكبر</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished">حروف أصغر</translation>
    </message>
    <message>
        <source>What is this? The quick guide</source>
        <translation type="unfinished">ما هذا؟ الدليل السريع</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished">كل المفاتيح</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">إيقاف المقابلة</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished">السؤال السابق</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation type="unfinished">السؤال التالي</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished">سحب الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>What stood at this question before</source>
        <translation type="unfinished">ما كان عند هذا السؤال من قبل</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">الشخص لا يعرف</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">لا يريد الإجابة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">ليس الآن</translation>
    </message>
    <message>
        <source>Show the question to the person</source>
        <translation type="unfinished">عرض السؤال على الشخص</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{what}: {new} (before: {old})</source>
        <translation type="unfinished">{what}: {new} (سابقًا: {old})</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both stand now.</source>
        <translation type="unfinished">تهريب أولًا، ثم اتجار: كلاهما قائم الآن.</translation>
    </message>
    <message>
        <source>“Smuggled first, then trafficked” no longer stands.</source>
        <translation type="unfinished">«تهريب أولًا، ثم اتجار» لم يعد قائمًا.</translation>
    </message>
    <message>
        <source>At risk of being trafficked.</source>
        <translation type="unfinished">في خطر الاتجار.</translation>
    </message>
    <message>
        <source>“At risk” no longer stands by itself.</source>
        <translation type="unfinished">«في خطر» لم يعد قائمًا بذاته.</translation>
    </message>
    <message>
        <source>Exploited at work, not indicated as trafficked.</source>
        <translation type="unfinished">استغلال في العمل، لا يشير إلى اتجار.</translation>
    </message>
    <message>
        <source>“Exploited at work without trafficking” no longer stands.</source>
        <translation type="unfinished">«استغلال في العمل من دون اتجار» لم يعد قائمًا.</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child.</source>
        <translation type="unfinished">العمر موضع شك: يُفترض أنه طفل.</translation>
    </message>
    <message>
        <source>The age is no longer in doubt.</source>
        <translation type="unfinished">لم يعد العمر موضع شك.</translation>
    </message>
    <message>
        <source>Counts as a child.</source>
        <translation type="unfinished">يُعدُّ طفلًا.</translation>
    </message>
    <message>
        <source>Counts as an adult.</source>
        <translation type="unfinished">يُعدُّ بالغًا.</translation>
    </message>
    <message>
        <source>Needed now as well: {signs}</source>
        <translation type="unfinished">يلزم الآن أيضًا: {signs}</translation>
    </message>
    <message>
        <source>No longer needed: {signs}</source>
        <translation type="unfinished">لم يعد يلزم: {signs}</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way: {signs}</source>
        <translation type="unfinished">خطر أو قسوة في الطريق: {signs}</translation>
    </message>
    <message>
        <source>No longer said: {signs}</source>
        <translation type="unfinished">لم يعد يُذكر: {signs}</translation>
    </message>
    <message>
        <source>The rules are others: {rules}</source>
        <translation type="unfinished">القواعد مختلفة: {rules}</translation>
    </message>
    <message>
        <source>ILO method: {new} (before: {old})</source>
        <translation type="unfinished">طريقة منظمة العمل الدولية: {new} (سابقًا: {old})</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{number} case</source>
        <translation type="unfinished">حالة واحدة ({number})</translation>
    </message>
    <message>
        <source>{number} cases|two</source>
        <translation type="unfinished">حالتان ({number})</translation>
    </message>
    <message>
        <source>{number} cases|few</source>
        <translation type="unfinished">{number} حالات</translation>
    </message>
    <message>
        <source>{number} cases|many</source>
        <translation type="unfinished">{number} حالة</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation type="unfinished">{number} حالة</translation>
    </message>
    <message>
        <source>{number} interview</source>
        <translation type="unfinished">مقابلة واحدة ({number})</translation>
    </message>
    <message>
        <source>{number} interviews|two</source>
        <translation type="unfinished">مقابلتان ({number})</translation>
    </message>
    <message>
        <source>{number} interviews|few</source>
        <translation type="unfinished">{number} مقابلات</translation>
    </message>
    <message>
        <source>{number} interviews|many</source>
        <translation type="unfinished">{number} مقابلة</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation type="unfinished">{number} مقابلة</translation>
    </message>
    <message>
        <source>{number} referral</source>
        <translation type="unfinished">إحالة واحدة ({number})</translation>
    </message>
    <message>
        <source>{number} referrals|two</source>
        <translation type="unfinished">إحالتان ({number})</translation>
    </message>
    <message>
        <source>{number} referrals|few</source>
        <translation type="unfinished">{number} إحالات</translation>
    </message>
    <message>
        <source>{number} referrals|many</source>
        <translation type="unfinished">{number} إحالة</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation type="unfinished">{number} إحالة</translation>
    </message>
    <message>
        <source>{number} bundle</source>
        <translation type="unfinished">حزمة واحدة ({number})</translation>
    </message>
    <message>
        <source>{number} bundles|two</source>
        <translation type="unfinished">حزمتان من الحزم ({number})</translation>
    </message>
    <message>
        <source>{number} bundles|few</source>
        <translation type="unfinished">{number} حزم</translation>
    </message>
    <message>
        <source>{number} bundles|many</source>
        <translation type="unfinished">{number} حزمة من الحزم</translation>
    </message>
    <message>
        <source>{number} bundles</source>
        <translation type="unfinished">{number} حزمة من الحزم</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">يوم واحد ({number})</translation>
    </message>
    <message>
        <source>{number} days|two</source>
        <translation type="unfinished">يومان ({number})</translation>
    </message>
    <message>
        <source>{number} days|few</source>
        <translation type="unfinished">{number} أيام</translation>
    </message>
    <message>
        <source>{number} days|many</source>
        <translation type="unfinished">{number} يومًا</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} يوم</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No, or not recorded</source>
        <translation type="unfinished">لا، أو لم يُسجَّل</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">لم يُسجَّل</translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished">عدة</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished">أخرى مجتمعة</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished">خلال 7 أيام</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation type="unfinished">لاحقًا، أو لم يحدث</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished">بلا إحالة</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">بالغ</translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished">ربما طفل</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished">امرأة أو فتاة</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished">رجل أو فتى</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation type="unfinished">امرأة عابرة</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation type="unfinished">رجل عابر</translation>
    </message>
    <message>
        <source>Neither, or another</source>
        <translation type="unfinished">لا هذا ولا ذاك، أو غير ذلك</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
</context>
<context>
    <name>first_case</name>
    <message>
        <source>Begin an interview below: look whether you have met, then a new case.</source>
        <translation type="unfinished">ابدأ مقابلة في الأسفل: انظر هل التقيتما من قبل، ثم حالة جديدة.</translation>
    </message>
    <message>
        <source>Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back.</source>
        <translation type="unfinished">أجب عن بعض الأسئلة: الأرقام تختار، وEnter يتابع، وCtrl+Z يتراجع.</translation>
    </message>
    <message>
        <source>Stop with Esc whenever the person wants, or go to the end and close it.</source>
        <translation type="unfinished">توقّف بـ Esc متى أراد الشخص، أو امضِ إلى النهاية وأغلقها.</translation>
    </message>
    <message>
        <source>Read the assessment and what it rests on; then decide yourself, with reasons.</source>
        <translation type="unfinished">اقرأ التقييم وما يستند إليه؛ ثم قرر بنفسك، مع الأسباب.</translation>
    </message>
    <message>
        <source>Make a referral: see what leaves and what stays, and sign it.</source>
        <translation type="unfinished">اعمل إحالة: انظر ما يخرج وما يبقى، ووقّعها.</translation>
    </message>
    <message>
        <source>That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin.</source>
        <translation type="unfinished">كانت تلك حالة كاملة. جرّب أيضًا F12 وF1 و?؛ ثم غادر خزنة التدريب وابدأ.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">طريقة للسؤال</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">ما قد يُرى</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">في المستندات</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">الأفضل تجنُّبه</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">المصدر: {source}</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">العلامات في قائمة التحقق</translation>
    </message>
    <message>
        <source>Part of: {parts}</source>
        <translation type="unfinished">جزء من: {parts}</translation>
    </message>
    <message>
        <source>Ask only when it is safe.</source>
        <translation type="unfinished">لا يُسأل إلا عندما يكون ذلك آمنًا.</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation type="unfinished">منطقة رمادية</translation>
    </message>
    <message>
        <source>Read on: {topics}</source>
        <translation type="unfinished">اقرأ أيضًا: {topics}</translation>
    </message>
    <message>
        <source>In the ILO method: {strengths}</source>
        <translation type="unfinished">في طريقة منظمة العمل الدولية: {strengths}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">قوي</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">متوسط</translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished">ضعيف</translation>
    </message>
</context>
<context>
    <name>headquarters</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished">أُخذت</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished">كانت موجودة</translation>
    </message>
    <message>
        <source>taken in, earlier ones missing</source>
        <translation type="unfinished">أُخذت، وتنقص سابقات</translation>
    </message>
    <message>
        <source>taken in, was missing</source>
        <translation type="unfinished">أُخذت، وكانت ناقصة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">تالفة</translation>
    </message>
    <message>
        <source>sealed to another key</source>
        <translation type="unfinished">مختومة لمفتاح آخر</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation type="unfinished">الموقّع غير موثوق</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished">الشهادة ملغاة</translation>
    </message>
    <message>
        <source>copied or restored laptop</source>
        <translation type="unfinished">حاسوب منسوخ أو مستعاد</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation type="unfinished">أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>laptops silent</source>
        <translation type="unfinished">حواسيب صامتة</translation>
    </message>
    <message>
        <source>laptops with missing bundles</source>
        <translation type="unfinished">حواسيب تنقص منها حزم</translation>
    </message>
    <message>
        <source>laptops copied or restored</source>
        <translation type="unfinished">حواسيب منسوخة أو مستعادة</translation>
    </message>
    <message>
        <source>laptops signed with a revoked certificate</source>
        <translation type="unfinished">حواسيب وقّعت بشهادة ملغاة</translation>
    </message>
    <message>
        <source>laptops whose journal was rewritten</source>
        <translation type="unfinished">حواسيب أُعيدت كتابة سجلها</translation>
    </message>
    <message>
        <source>laptops with an older program</source>
        <translation type="unfinished">حواسيب ببرنامج أقدم</translation>
    </message>
    <message>
        <source>laptops whose certificate ends soon</source>
        <translation type="unfinished">حواسيب تنتهي شهادتها قريبًا</translation>
    </message>
    <message>
        <source>laptops whose certificate ended</source>
        <translation type="unfinished">حواسيب انتهت شهادتها</translation>
    </message>
    <message>
        <source>laptops with a wrong clock</source>
        <translation type="unfinished">حواسيب بساعة خاطئة</translation>
    </message>
</context>
<context>
    <name>meet</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished">رقم الحالة</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished">رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>the name is written alike</source>
        <translation type="unfinished">الاسم يُكتب مثله</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">الاسم يُلفظ مثله</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished">صيغة قصيرة من الاسم</translation>
    </message>
    <message>
        <source>the name is spelled nearly alike</source>
        <translation type="unfinished">الاسم يُكتب مثله تقريبًا</translation>
    </message>
    <message>
        <source>a part of the name fits</source>
        <translation type="unfinished">جزء من الاسم يطابق</translation>
    </message>
    <message>
        <source>the year of birth fits</source>
        <translation type="unfinished">سنة الميلاد تطابق</translation>
    </message>
    <message>
        <source>the age fits</source>
        <translation type="unfinished">العمر يطابق</translation>
    </message>
    <message>
        <source>the same citizenship</source>
        <translation type="unfinished">الجنسية نفسها</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished">اللغة نفسها</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation type="unfinished">سنة ميلاد أخرى</translation>
    </message>
    <message>
        <source>another age</source>
        <translation type="unfinished">عمر آخر</translation>
    </message>
    <message>
        <source>another citizenship</source>
        <translation type="unfinished">جنسية أخرى</translation>
    </message>
</context>
<context>
    <name>policy_card</name>
    <message>
        <source>It locks after {value} minutes without a touch, or sooner.</source>
        <translation type="unfinished">يُقفل بعد {value} دقيقة بلا لمس، أو قبل ذلك.</translation>
    </message>
    <message>
        <source>It locks when the window is put away.</source>
        <translation type="unfinished">يُقفل عند تصغير النافذة.</translation>
    </message>
    <message>
        <source>It does not lock when the window is put away.</source>
        <translation type="unfinished">لا يُقفل عند تصغير النافذة.</translation>
    </message>
    <message>
        <source>It locks when the laptop has slept.</source>
        <translation type="unfinished">يُقفل بعد سكون الحاسوب.</translation>
    </message>
    <message>
        <source>It does not lock when the laptop has slept.</source>
        <translation type="unfinished">لا يُقفل بعد سكون الحاسوب.</translation>
    </message>
    <message>
        <source>Languages of the window: {value}.</source>
        <translation type="unfinished">لغات النافذة: {value}.</translation>
    </message>
    <message>
        <source>Names and words of a closed case come up to be taken out after {value} days.</source>
        <translation type="unfinished">تُعرض أسماء الحالة المغلقة وكلماتها للمحو بعد {value} يومًا.</translation>
    </message>
    <message>
        <source>A closed case comes up to be deleted after {value} days.</source>
        <translation type="unfinished">تُعرض الحالة المغلقة للحذف بعد {value} يومًا.</translation>
    </message>
    <message>
        <source>Updates are taken from the channel {value} alone.</source>
        <translation type="unfinished">لا تُقبل التحديثات إلا من القناة {value}.</translation>
    </message>
    <message>
        <source>It brings interview forms: {value}.</source>
        <translation type="unfinished">تجلب نماذج مقابلات: {value}.</translation>
    </message>
    <message>
        <source>It brings the directory of services: {value}.</source>
        <translation type="unfinished">تجلب دليل الخدمات: {value}.</translation>
    </message>
    <message>
        <source>It names headquarters, to which bundles are sealed.</source>
        <translation type="unfinished">تسمّي المقر الذي تُختم له الحزم.</translation>
    </message>
    <message>
        <source>Referral forms go only to receivers in the directory of services.</source>
        <translation type="unfinished">لا تذهب نماذج الإحالة إلا إلى متلقين في دليل الخدمات.</translation>
    </message>
    <message>
        <source>The policy of {organisation} rules here: number {number}, of {issued}.</source>
        <translation type="unfinished">تحكم هنا سياسة {organisation}: الرقم {number}، بتاريخ {issued}.</translation>
    </message>
    <message>
        <source>No policy rules this laptop: its people choose for themselves.</source>
        <translation type="unfinished">لا سياسة تحكم هذا الحاسوب: يختار أهله بأنفسهم.</translation>
    </message>
    <message>
        <source>{file} of the policy could not be used here: {why}</source>
        <translation type="unfinished">تعذر استعمال {file} من السياسة هنا: {why}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up on this computer: nothing was printed. Connect one, then print again.</source>
        <translation type="unfinished">لا طابعة معدّة على هذا الحاسوب: لم يُطبع شيء. صِل طابعة، ثم اطبع مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>renew_card</name>
    <message>
        <source>New: {question}</source>
        <translation type="unfinished">جديد: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation type="unfinished">لم يعد يُسأل: {question}</translation>
    </message>
    <message>
        <source>Another kind of answer: {question}</source>
        <translation type="unfinished">نوع إجابة آخر: {question}</translation>
    </message>
    <message>
        <source>Other words: {question}</source>
        <translation type="unfinished">كلمات أخرى: {question}</translation>
    </message>
    <message>
        <source>Other choices: {question}</source>
        <translation type="unfinished">خيارات أخرى: {question}</translation>
    </message>
    <message>
        <source>Asked at other times, or checked otherwise: {question}</source>
        <translation type="unfinished">يُسأل في أوقات أخرى أو يُفحص على نحو آخر: {question}</translation>
    </message>
    <message>
        <source>Counts for another sign: {question}</source>
        <translation type="unfinished">يُحتسب لعلامة أخرى: {question}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{officer} recorded an answer in case {case}</source>
        <translation type="unfinished">سجّل {officer} إجابة في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} assessed all cases again under other rules</source>
        <translation type="unfinished">قيّم {officer} كل الحالات من جديد بقواعد أخرى</translation>
    </message>
    <message>
        <source>{officer} began to assess all cases again and stopped</source>
        <translation type="unfinished">بدأ {officer} تقييم كل الحالات من جديد ثم توقف</translation>
    </message>
    <message>
        <source>{officer} kept an assessment of case {case}</source>
        <translation type="unfinished">حفظ {officer} تقييم الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} added a picture, scan or recording to case {case}</source>
        <translation type="unfinished">أضاف {officer} صورة أو مسحًا أو تسجيلًا إلى الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} removed a picture, scan or recording from case {case}</source>
        <translation type="unfinished">أزال {officer} صورة أو مسحًا أو تسجيلًا من الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a picture, scan or recording of case {case}</source>
        <translation type="unfinished">نظر {officer} إلى صورة أو مسح أو تسجيل من الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} wrote a backup</source>
        <translation type="unfinished">كتب {officer} نسخة احتياطية</translation>
    </message>
    <message>
        <source>Headquarters&apos; receipt for bundle {subject} was taken in by {officer}</source>
        <translation type="unfinished">أخذ {officer} إيصال المقر عن الحزمة {subject}</translation>
    </message>
    <message>
        <source>{officer} sealed bundle {subject} for headquarters</source>
        <translation type="unfinished">ختم {officer} الحزمة {subject} للمقر</translation>
    </message>
    <message>
        <source>{officer} deleted case {case}</source>
        <translation type="unfinished">حذف {officer} الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} took names and words out of case {case}</source>
        <translation type="unfinished">أخرج {officer} الأسماء والكلمات من الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} began case {case}</source>
        <translation type="unfinished">بدأ {officer} الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} opened case {case}</source>
        <translation type="unfinished">فتح {officer} الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} looked at the list of cases</source>
        <translation type="unfinished">نظر {officer} في قائمة الحالات</translation>
    </message>
    <message>
        <source>{officer} got a certificate to sign with</source>
        <translation type="unfinished">حصل {officer} على شهادة للتوقيع</translation>
    </message>
    <message>
        <source>{officer} took a certificate into use</source>
        <translation type="unfinished">وضع {officer} شهادة قيد الاستعمال</translation>
    </message>
    <message>
        <source>{officer} recorded a consent in case {case}: {detail}</source>
        <translation type="unfinished">سجّل {officer} موافقة في الحالة {case}: {detail}</translation>
    </message>
    <message>
        <source>{officer} decided about case {case}</source>
        <translation type="unfinished">قرر {officer} في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} looked over what would leave for headquarters ({detail} cases)</source>
        <translation type="unfinished">راجع {officer} ما كان سيخرج إلى المقر ({detail} حالات)</translation>
    </message>
    <message>
        <source>{officer} added an interview form</source>
        <translation type="unfinished">أضاف {officer} استمارة مقابلة</translation>
    </message>
    <message>
        <source>{officer} checked a form {subject}: {detail}</source>
        <translation type="unfinished">فحص {officer} استمارة {subject}: {detail}</translation>
    </message>
    <message>
        <source>An interview form got headquarters&apos; signature ({officer})</source>
        <translation type="unfinished">حصلت استمارة مقابلة على توقيع المقر ({officer})</translation>
    </message>
    <message>
        <source>{officer} replaced headquarters&apos; key to this vault</source>
        <translation type="unfinished">استبدل {officer} مفتاح المقر إلى هذه الخزنة</translation>
    </message>
    <message>
        <source>{officer} gave headquarters a key to this vault</source>
        <translation type="unfinished">أعطى {officer} المقر مفتاحًا إلى هذه الخزنة</translation>
    </message>
    <message>
        <source>{officer} began an interview in case {case}</source>
        <translation type="unfinished">بدأ {officer} مقابلة في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} finished an interview in case {case}</source>
        <translation type="unfinished">أنهى {officer} مقابلة في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} stopped an interview in case {case}</source>
        <translation type="unfinished">أوقف {officer} مقابلة في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} checked the journal: {detail}</source>
        <translation type="unfinished">فحص {officer} السجل: {detail}</translation>
    </message>
    <message>
        <source>{officer} saved the journal as a file</source>
        <translation type="unfinished">حفظ {officer} السجل كملف</translation>
    </message>
    <message>
        <source>{officer} signed the journal up to line {subject}</source>
        <translation type="unfinished">وقّع {officer} السجل حتى السطر {subject}</translation>
    </message>
    <message>
        <source>{officer} made a key for {subject}</source>
        <translation type="unfinished">أنشأ {officer} مفتاحًا لـ {subject}</translation>
    </message>
    <message>
        <source>{officer} took the key of {subject} away; the vault has a new key</source>
        <translation type="unfinished">سحب {officer} مفتاح {subject}؛ للخزنة مفتاح جديد</translation>
    </message>
    <message>
        <source>{officer} locked</source>
        <translation type="unfinished">أقفل {officer}</translation>
    </message>
    <message>
        <source>{officer} added officer {subject} ({detail})</source>
        <translation type="unfinished">أضاف {officer} الموظف {subject} ({detail})</translation>
    </message>
    <message>
        <source>{officer} removed officer {subject}</source>
        <translation type="unfinished">أزال {officer} الموظف {subject}</translation>
    </message>
    <message>
        <source>{officer} changed a secret of their own</source>
        <translation type="unfinished">غيّر {officer} سرًا خاصًا به</translation>
    </message>
    <message>
        <source>{officer} changed their passphrase</source>
        <translation type="unfinished">غيّر {officer} عبارة المرور الخاصة به</translation>
    </message>
    <message>
        <source>{officer} gave the passphrase once more</source>
        <translation type="unfinished">أعطى {officer} عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>{officer} gave {subject} a new first passphrase</source>
        <translation type="unfinished">أعطى {officer} لـ {subject} عبارة المرور الأولى من جديد</translation>
    </message>
    <message>
        <source>{officer} made their passphrase harder to guess on this machine</source>
        <translation type="unfinished">جعل {officer} تخمين عبارة المرور الخاصة به أصعب على هذا الجهاز</translation>
    </message>
    <message>
        <source>Somebody gave a wrong passphrase while {officer} had unlocked</source>
        <translation type="unfinished">أعطى أحدهم عبارة المرور خطأً بينما كان {officer} قد فتح القفل</translation>
    </message>
    <message>
        <source>Policy {subject} of the organisation took effect when {officer} unlocked</source>
        <translation type="unfinished">بدأ العمل بسياسة المنظمة {subject} حين فتح {officer}</translation>
    </message>
    <message>
        <source>{officer} checked a form on paper</source>
        <translation type="unfinished">فحص {officer} استمارة على الورق</translation>
    </message>
    <message>
        <source>Version {subject} of the program opened this vault; before it was {detail}</source>
        <translation type="unfinished">فتحت النسخة {subject} من البرنامج هذه الخزنة؛ وكانت قبلها {detail}</translation>
    </message>
    <message>
        <source>{officer} made a new recovery code</source>
        <translation type="unfinished">أنشأ {officer} رمز الاسترداد من جديد</translation>
    </message>
    <message>
        <source>{officer} answered form {subject}</source>
        <translation type="unfinished">أجاب {officer} عن الاستمارة {subject}</translation>
    </message>
    <message>
        <source>{officer} made a copy of case {case} for the person</source>
        <translation type="unfinished">أعدّ {officer} نسخة من الحالة {case} للشخص</translation>
    </message>
    <message>
        <source>{officer} made a copy of a form of case {case} for sending</source>
        <translation type="unfinished">صنع {officer} نسخة للإرسال من استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} drafted a form for case {case}</source>
        <translation type="unfinished">أعدّ {officer} استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} added the referral layout {subject}</source>
        <translation type="unfinished">أضاف {officer} تخطيط الإحالة {subject}</translation>
    </message>
    <message>
        <source>{officer} printed a form of case {case}</source>
        <translation type="unfinished">طبع {officer} استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} signed a form for case {case}</source>
        <translation type="unfinished">وقّع {officer} استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} added the second signature to a form of case {case}</source>
        <translation type="unfinished">أضاف {officer} التوقيع الثاني إلى استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a form of case {case}</source>
        <translation type="unfinished">نظر {officer} في استمارة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} noted a step of a referral of case {case}</source>
        <translation type="unfinished">دوّن {officer} خطوة في إحالة للحالة {case}</translation>
    </message>
    <message>
        <source>{officer} was refused something their role does not allow ({subject})</source>
        <translation type="unfinished">مُنع {officer} مما لا يجيزه دوره ({subject})</translation>
    </message>
    <message>
        <source>{officer} changed the role of {subject} to {detail}</source>
        <translation type="unfinished">غيّر {officer} دور {subject} إلى {detail}</translation>
    </message>
    <message>
        <source>{officer} used rules {detail} for the first time</source>
        <translation type="unfinished">استعمل {officer} القواعد {detail} أول مرة</translation>
    </message>
    <message>
        <source>{officer} read a colleague&apos;s decision about case {case}</source>
        <translation type="unfinished">قرأ {officer} قرار زميل في الحالة {case}</translation>
    </message>
    <message>
        <source>{officer} changed what the vault keeps: {subject}</source>
        <translation type="unfinished">غيّر {officer} ما تحفظه الخزنة: {subject}</translation>
    </message>
    <message>
        <source>{officer} reached a service and found its entry right</source>
        <translation type="unfinished">تواصل {officer} مع خدمة ووجد مدخلها صحيحًا</translation>
    </message>
    <message>
        <source>{officer} set down: {subject}</source>
        <translation type="unfinished">حدّد {officer}: {subject}</translation>
    </message>
    <message>
        <source>{officer} entered headquarters&apos; key and certificate</source>
        <translation type="unfinished">أدخل {officer} مفتاح المقر وشهادته</translation>
    </message>
    <message>
        <source>{officer} took in what headquarters sent</source>
        <translation type="unfinished">أخذ {officer} ما أرسله المقر</translation>
    </message>
    <message>
        <source>{officer} imported services ({detail})</source>
        <translation type="unfinished">استورد {officer} خدمات ({detail})</translation>
    </message>
    <message>
        <source>{officer} emptied the directory of services</source>
        <translation type="unfinished">أفرغ {officer} دليل الخدمات</translation>
    </message>
    <message>
        <source>{officer} set case {case} to {detail}</source>
        <translation type="unfinished">جعل {officer} الحالة {case} {detail}</translation>
    </message>
    <message>
        <source>{officer} unlocked</source>
        <translation type="unfinished">فتح {officer} القفل</translation>
    </message>
    <message>
        <source>{officer} erased the vault</source>
        <translation type="unfinished">محا {officer} الخزنة</translation>
    </message>
    <message>
        <source>Before {officer} unlocked, {detail} wrong passphrases were tried</source>
        <translation type="unfinished">قبل أن يفتح {officer} القفل جُرّبت عبارة المرور خطأً {detail} مرات</translation>
    </message>
    <message>
        <source>the organisation&apos;s certificate</source>
        <translation type="unfinished">شهادة المنظمة</translation>
    </message>
    <message>
        <source>the list of revoked certificates</source>
        <translation type="unfinished">قائمة الشهادات الملغاة</translation>
    </message>
    <message>
        <source>the organisation&apos;s signing key</source>
        <translation type="unfinished">مفتاح توقيع المنظمة</translation>
    </message>
    <message>
        <source>how receivers reach the office</source>
        <translation type="unfinished">كيف يصل المتلقون إلى المكتب</translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>headquarters&apos; certificate</source>
        <translation type="unfinished">شهادة المقر</translation>
    </message>
    <message>
        <source>headquarters&apos; key</source>
        <translation type="unfinished">مفتاح المقر</translation>
    </message>
    <message>
        <source>the organisation&apos;s name</source>
        <translation type="unfinished">اسم المنظمة</translation>
    </message>
    <message>
        <source>the key for answers of headquarters</source>
        <translation type="unfinished">مفتاح أجوبة المقر</translation>
    </message>
    <message>
        <source>the short name of the place</source>
        <translation type="unfinished">الاسم القصير للمكان</translation>
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
        <translation type="unfinished">تعذرت قراءة حالة في المقر.</translation>
    </message>
    <message>
        <source>A case in the database was changed, or belongs to another headquarters.</source>
        <translation type="unfinished">غُيّرت حالة في قاعدة البيانات، أو ليست لهذا المقر.</translation>
    </message>
    <message>
        <source>A case is not compared with itself.</source>
        <translation type="unfinished">لا تُقارَن الحالة بنفسها.</translation>
    </message>
    <message>
        <source>A case keeps {value} MB of attachments at most: nothing was added.</source>
        <translation type="unfinished">تحفظ الحالة {value} م.ب من المرفقات على الأكثر: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>A case record cannot be read: {what}.</source>
        <translation type="unfinished">تعذرت قراءة سجل الحالة: {what}.</translation>
    </message>
    <message>
        <source>A citizenship is the same.</source>
        <translation type="unfinished">إحدى الجنسيات هي نفسها.</translation>
    </message>
    <message>
        <source>A determination needs reasons.</source>
        <translation type="unfinished">يحتاج القرار إلى أسباب.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx, .md or .csv.</source>
        <translation type="unfinished">تُكتب الاستمارة بصيغة .xlsx أو .md أو .csv.</translation>
    </message>
    <message>
        <source>A form with two signatures cannot be locked afterwards.</source>
        <translation type="unfinished">لا يمكن قفل استمارة بتوقيعين بعد ذلك.</translation>
    </message>
    <message>
        <source>A newer policy rules this laptop already: nothing was changed.</source>
        <translation type="unfinished">تحكم سياسة أحدث هذا الحاسوب: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>A recording of this kind cannot be cleaned here: nothing was added.</source>
        <translation type="unfinished">لا يمكن تنظيف تسجيل من هذا النوع هنا: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>A referral that is declined needs the reason.</source>
        <translation type="unfinished">تحتاج الإحالة المرفوضة إلى السبب.</translation>
    </message>
    <message>
        <source>A second opinion needs a sentence.</source>
        <translation type="unfinished">يحتاج الرأي الثاني إلى جملة.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation type="unfinished">استغلال حالة استضعاف</translation>
    </message>
    <message>
        <source>Add another officer first, and let that officer remove this one.</source>
        <translation type="unfinished">أضف موظفًا آخر أولًا، ودع ذلك الموظف يزيل هذا.</translation>
    </message>
    <message>
        <source>Add headquarters&apos; recipient on the page Headquarters.</source>
        <translation type="unfinished">أضف مستلم المقر في صفحة المقر.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <translation type="unfinished">أضفه على أجزاء.</translation>
    </message>
    <message>
        <source>Add the file to the case instead.</source>
        <translation type="unfinished">أضف الملف إلى الحالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Add the form file first, under Settings.</source>
        <translation type="unfinished">أضف ملف الاستمارة أولًا، في الإعدادات.</translation>
    </message>
    <message>
        <source>Add the new form first, under Settings.</source>
        <translation type="unfinished">أضف الاستمارة الجديدة أولًا، في الإعدادات.</translation>
    </message>
    <message>
        <source>Add the receiver&apos;s certificate after comparing its fingerprint, or ask by telephone.</source>
        <translation type="unfinished">أضف شهادة المستلم بعد مقارنة بصمتها، أو اسأل بالهاتف.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">الفئة العمرية</translation>
    </message>
    <message>
        <source>Aggravating circumstances of smuggling</source>
        <translation type="unfinished">الظروف المشددة في تهريب المهاجرين</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. None was signed yet.</source>
        <translation type="unfinished">الأسطر {lines} متوافقة كلها. لم يُوقَّع أي منها بعد.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together; up to line {signed_up_to} the journal is what was signed.</source>
        <translation type="unfinished">الأسطر {lines} متوافقة كلها؛ وحتى السطر {signed_up_to} السجل هو ما وُقِّع.</translation>
    </message>
    <message>
        <source>An entry names no organisation: the directory is as it was.</source>
        <translation type="unfinished">مدخل لا يسمي أي منظمة: بقي الدليل كما كان.</translation>
    </message>
    <message>
        <source>An officer needs a number and a name.</source>
        <translation type="unfinished">يحتاج الموظف إلى رقم واسم.</translation>
    </message>
    <message>
        <source>Another bundle {seq} of this laptop was imported before: the laptop was copied or restored.</source>
        <translation type="unfinished">استُوردت من قبل حزمة أخرى {seq} لهذا الحاسوب: نُسخ الحاسوب أو استُعيد.</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation type="unfinished">مترجم شفوي آخر</translation>
    </message>
    <message>
        <source>Answer what comes before it first.</source>
        <translation type="unfinished">أجب أولًا عما يسبقه.</translation>
    </message>
    <message>
        <source>Apply the signed file again.</source>
        <translation type="unfinished">طبّق الملف الموقَّع مرة أخرى.</translation>
    </message>
    <message>
        <source>As told, ISO 3166; who told several counts under several.</source>
        <translation type="unfinished">كما قيل، ISO 3166؛ ومن ذكر عدة جنسيات يُحسب تحت «عدة».</translation>
    </message>
    <message>
        <source>As told, in the values of HTCDS prs_Gender.</source>
        <translation type="unfinished">كما قيل، بقيم HTCDS prs_Gender.</translation>
    </message>
    <message>
        <source>Ask for an installation with tokens, or keep the key in the vault.</source>
        <translation type="unfinished">اطلب تثبيتًا يدعم البطاقات، أو احفظ المفتاح في الخزنة.</translation>
    </message>
    <message>
        <source>Ask for the PDF itself, or for the organisation&apos;s list of officers&apos; certificates.</source>
        <translation type="unfinished">اطلب ملف PDF نفسه، أو قائمة شهادات موظفي المنظمة.</translation>
    </message>
    <message>
        <source>Ask for the new version.</source>
        <translation type="unfinished">اطلب الإصدار الجديد.</translation>
    </message>
    <message>
        <source>Ask for the newest update. The command fieldtool update --back goes back one version.</source>
        <translation type="unfinished">اطلب أحدث تحديث. يعود الأمر fieldtool update --back إصدارًا واحدًا.</translation>
    </message>
    <message>
        <source>Ask for the whole update of the program.</source>
        <translation type="unfinished">اطلب تحديث البرنامج كاملًا.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new one, and ask how the old one came to you.</source>
        <translation type="unfinished">اطلب من المقر واحدًا جديدًا، واسأل كيف وصل إليك القديم.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, and ask how it came to you.</source>
        <translation type="unfinished">اطلبه من المقر مرة أخرى، واسأل كيف وصل إليك.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again.</source>
        <translation type="unfinished">اطلبه من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the certificate file again.</source>
        <translation type="unfinished">اطلب ملف الشهادة من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file again.</source>
        <translation type="unfinished">اطلب الملف من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file, and compare where it came from.</source>
        <translation type="unfinished">اطلب الملف من المقر، وقارن من أين جاء.</translation>
    </message>
    <message>
        <source>Ask headquarters for the list again.</source>
        <translation type="unfinished">اطلب القائمة من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest form.</source>
        <translation type="unfinished">اطلب من المقر أحدث استمارة.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list and check again.</source>
        <translation type="unfinished">اطلب من المقر أحدث قائمة وتحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list.</source>
        <translation type="unfinished">اطلب من المقر أحدث قائمة.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt again.</source>
        <translation type="unfinished">اطلب الإيصال من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters for the return again.</source>
        <translation type="unfinished">اطلب الرد من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask headquarters; the person&apos;s own wish to be deleted goes before it.</source>
        <translation type="unfinished">اسأل المقر؛ ورغبة الشخص نفسه في الحذف تأتي قبل ذلك.</translation>
    </message>
    <message>
        <source>Ask the person apart from everything else, and record the answer. Help does not depend on it.</source>
        <translation type="unfinished">اسأل الشخص عن هذا على حدة، وسجّل الجواب. المساعدة لا تتوقف عليه.</translation>
    </message>
    <message>
        <source>Ask the person, record the answer, or choose help that needs no referral.</source>
        <translation type="unfinished">اسأل الشخص وسجّل الجواب، أو اختر مساعدة لا تحتاج إلى إحالة.</translation>
    </message>
    <message>
        <source>Ask the receiver to choose one of the answers on the page.</source>
        <translation type="unfinished">اطلب من المستلم أن يختار أحد الأجوبة في الصفحة.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation type="unfinished">اطلب من المرسل حزمة جديدة.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">اطلب من المرسل نسخة جديدة.</translation>
    </message>
    <message>
        <source>Ask the sender for the PDF, signed anew.</source>
        <translation type="unfinished">اطلب من المرسل ملف PDF موقّعًا من جديد.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, by another way than the one the form came.</source>
        <translation type="unfinished">اطلب عبارة المرور من المرسل بطريق غير الذي جاء به النموذج.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and ask how it came to you.</source>
        <translation type="unfinished">اطلب من المرسل أن يختمها مرة أخرى، واسأل كيف وصلت إليك.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, or to copy it again.</source>
        <translation type="unfinished">اطلب من المرسل أن يختمها مرة أخرى، أو ينسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation type="unfinished">اسأل المرسل ما هو.</translation>
    </message>
    <message>
        <source>Ask them for the certificate of their authority (ca.pem).</source>
        <translation type="unfinished">اطلب منهم شهادة هيئتهم (ca.pem).</translation>
    </message>
    <message>
        <source>Ask who sent it before you believe anything in it.</source>
        <translation type="unfinished">اسأل من أرسلها قبل أن تصدق شيئًا فيها.</translation>
    </message>
    <message>
        <source>Ask your administrator to apply it again.</source>
        <translation type="unfinished">اطلب من مدير النظام أن يطبقها مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask your administrator to enrol you.</source>
        <translation type="unfinished">اطلب من مدير النظام أن يسجلك.</translation>
    </message>
    <message>
        <source>Ask your administrator, or make a request.</source>
        <translation type="unfinished">اسأل مدير النظام، أو قدّم طلبًا.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished">اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Ask your headquarters for another policy.</source>
        <translation type="unfinished">اطلب من المقر سياسة أخرى.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the newest policy file.</source>
        <translation type="unfinished">اطلب من المقر أحدث ملف سياسة.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the organisation file, or type the four fields.</source>
        <translation type="unfinished">اطلب ملف المنظمة من المقر، أو اكتب الحقول الأربعة.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the update that is meant for your laptops.</source>
        <translation type="unfinished">اطلب من المقر التحديث المخصص لحواسيبكم.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation type="unfinished">يُقرأ {most} على الأكثر.</translation>
    </message>
    <message>
        <source>At the interview; maybe_child where the age is in doubt (treated as a child).</source>
        <translation type="unfinished">عند المقابلة؛ maybe_child حين يُشك في العمر (يُعامل كطفل).</translation>
    </message>
    <message>
        <source>Begin another interview in this case to add what was learned later.</source>
        <translation type="unfinished">ابدأ مقابلة أخرى في هذه الحالة لإضافة ما عُرف لاحقًا.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished">ابدأ واحدة أولًا.</translation>
    </message>
    <message>
        <source>Bring the file made for this laptop.</source>
        <translation type="unfinished">أحضر الملف المعدّ لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bundle {seq} does not continue what was received of this laptop: it was copied or restored.</source>
        <translation type="unfinished">لا تتابع الحزمة {seq} ما استُلم من هذا الحاسوب: نُسخ أو استُعيد.</translation>
    </message>
    <message>
        <source>Bundle {seq} of laptop {device} was imported before: nothing changed.</source>
        <translation type="unfinished">استُوردت الحزمة {seq} من الحاسوب {device} من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported before: nothing changed.</source>
        <translation type="unfinished">استُوردت الحزمة {seq} من قبل: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported.</source>
        <translation type="unfinished">استُوردت الحزمة {seq}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported; earlier ones are missing: {numbers}.</source>
        <translation type="unfinished">استُوردت الحزمة {seq}؛ وتنقص حزم أسبق: {numbers}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was missing, and is here now.</source>
        <translation type="unfinished">كانت الحزمة {seq} ناقصة، وهي هنا الآن.</translation>
    </message>
    <message>
        <source>Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the officer was not told.</source>
        <translation type="unfinished">وصلت باسمه حزم موقعة بشهادة ملغاة: المفتاح في يد أخرى، أو لم يُخبَر الموظف.</translation>
    </message>
    <message>
        <source>Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.</source>
        <translation type="unfinished">وصلت حزم لا تتابع ما استُلم: نُسخ الحاسوب، أو استُعيد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Bundles end in .age: choose their folder.</source>
        <translation type="unfinished">تنتهي الحزم بـ .age: اختر مجلدها.</translation>
    </message>
    <message>
        <source>Bundles never came: {said}. Ask for the sticks.</source>
        <translation type="unfinished">حزم لم تصل قط: {said}. اطلب ذواكر USB.</translation>
    </message>
    <message>
        <source>Care in acute distress</source>
        <translation type="unfinished">رعاية في ضيق حاد</translation>
    </message>
    <message>
        <source>Care in pregnancy</source>
        <translation type="unfinished">رعاية أثناء الحمل</translation>
    </message>
    <message>
        <source>Change nothing here. Look for the right file, or restore the newest backup into a new folder.</source>
        <translation type="unfinished">لا تغيّر شيئًا هنا. ابحث عن الملف الصحيح، أو استعد أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>Change nothing here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">لا تغيّر شيئًا هنا. استعد أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and compare with the newest backup.</source>
        <translation type="unfinished">لا تغيّر شيئًا هنا. أخبر مدير النظام، وقارن بأحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and restore the newest backup into a new folder.</source>
        <translation type="unfinished">لا تغيّر شيئًا هنا. أخبر مدير النظام، واستعد أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>Change the case instead.</source>
        <translation type="unfinished">غيّر الحالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Change your own passphrase instead.</source>
        <translation type="unfinished">غيّر عبارة المرور الخاصة بك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then try again; or use the recovery code.</source>
        <translation type="unfinished">تحقق من الأحرف الكبيرة ولغة لوحة المفاتيح، ثم حاول مرة أخرى؛ أو استعمل رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Check its id: it stands in every import report.</source>
        <translation type="unfinished">تحقق من معرّفه: هو في كل تقرير استيراد.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the address after --store; then do it again.</source>
        <translation type="unfinished">تحقق من أن الخادم يعمل، ومن العنوان بعد --store؛ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the PIN. After a few wrong ones a token locks.</source>
        <translation type="unfinished">تحقق من PIN. تُقفل البطاقة بعد بضع محاولات خاطئة.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the sender for a form signed anew.</source>
        <translation type="unfinished">تحقق من تاريخ هذا الحاسوب. فإن كان صحيحًا فاطلب من المرسل نموذجًا موقّعًا من جديد.</translation>
    </message>
    <message>
        <source>Check the date of this laptop and the officer&apos;s certificate. If they are right, report this.</source>
        <translation type="unfinished">تحقق من تاريخ هذا الحاسوب وشهادة الموظف. إن كانا صحيحين فأبلغ عن هذا.</translation>
    </message>
    <message>
        <source>Check the date of this laptop, then ask headquarters for it again.</source>
        <translation type="unfinished">تحقق من تاريخ هذا الحاسوب، ثم اطلبه من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation type="unfinished">تحقق من القرص أو ذاكرة USB وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation type="unfinished">تحقق من المجلد، أو أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <source>Check the id of the case.</source>
        <translation type="unfinished">تحقق من معرّف الحالة.</translation>
    </message>
    <message>
        <source>Check the ids of both cases.</source>
        <translation type="unfinished">تحقق من معرّفي الحالتين.</translation>
    </message>
    <message>
        <source>Check the number and search again.</source>
        <translation type="unfinished">تحقق من الرقم وابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the officer&apos;s certificate and the date of this laptop, then try again.</source>
        <translation type="unfinished">تحقق من شهادة الموظف وتاريخ هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the path and the stick.</source>
        <translation type="unfinished">تحقق من المسار وذاكرة USB.</translation>
    </message>
    <message>
        <source>Check the stick and the file.</source>
        <translation type="unfinished">تحقق من ذاكرة USB والملف.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished">تحقق من التاريخين.</translation>
    </message>
    <message>
        <source>Check which file you chose.</source>
        <translation type="unfinished">تحقق من الملف الذي اخترته.</translation>
    </message>
    <message>
        <source>Check which laptop it is for.</source>
        <translation type="unfinished">تحقق لأي حاسوب هو.</translation>
    </message>
    <message>
        <source>Check which laptop the referral came from.</source>
        <translation type="unfinished">تحقق من أي حاسوب جاءت الإحالة.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation type="unfinished">اختر A4 أو Letter.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file.</source>
        <translation type="unfinished">اختر ملف CSV فيه العمودان organisation و needs، أو ملف Open Referral (HSDS).</translation>
    </message>
    <message>
        <source>Choose a folder whose name begins with fieldtool-backup.</source>
        <translation type="unfinished">اختر مجلدًا يبدأ اسمه بـ fieldtool-backup.</translation>
    </message>
    <message>
        <source>Choose a part that can be added to.</source>
        <translation type="unfinished">اختر جزءًا يمكن الإضافة إليه.</translation>
    </message>
    <message>
        <source>Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).</source>
        <translation type="unfinished">اختر صورة فوتوغرافية أو ممسوحة (JPEG، PNG، TIFF، PDF).</translation>
    </message>
    <message>
        <source>Choose a receiver from the directory, or ask headquarters to add this one.</source>
        <translation type="unfinished">اختر مستلمًا من الدليل، أو اطلب من المقر إضافة هذا.</translation>
    </message>
    <message>
        <source>Choose a recording (WAV).</source>
        <translation type="unfinished">اختر تسجيلًا (WAV).</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished">اختر مجلدًا فارغًا أو جديدًا.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off.</source>
        <translation type="unfinished">اختر مجلدًا آخر، أو أزل الحماية من الكتابة.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished">اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another officer number.</source>
        <translation type="unfinished">اختر رقم موظف آخر.</translation>
    </message>
    <message>
        <source>Choose headquarters&apos; folder, or make one with: fieldtool hq init DIR.</source>
        <translation type="unfinished">اختر مجلد المقر، أو أنشئ واحدًا بالأمر: fieldtool hq init DIR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">اختر واحدًا مما في القائمة.</translation>
    </message>
    <message>
        <source>Choose one picture.</source>
        <translation type="unfinished">اختر صورة واحدة.</translation>
    </message>
    <message>
        <source>Choose the .xlsx that was exported for the reviewer.</source>
        <translation type="unfinished">اختر ملف .xlsx الذي صُدّر للمراجع.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; ask the sender for it again if it will not open.</source>
        <translation type="unfinished">اختر ملف PDF الذي استلمته؛ واطلبه من المرسل مرة أخرى إن لم يُفتح.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; if it will not open, ask the sender for it again.</source>
        <translation type="unfinished">اختر ملف PDF الذي تلقيته؛ وإن لم يُفتح فاطلبه من المرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose the answer page or the reply file that came back.</source>
        <translation type="unfinished">اختر صفحة الجواب أو ملف الرد الذي عاد.</translation>
    </message>
    <message>
        <source>Choose the file headquarters gave back.</source>
        <translation type="unfinished">اختر الملف الذي أعاده المقر.</translation>
    </message>
    <message>
        <source>Choose the file the supervisor sent back.</source>
        <translation type="unfinished">اختر الملف الذي أعاده المشرف.</translation>
    </message>
    <message>
        <source>Choose the identity file of headquarters.</source>
        <translation type="unfinished">اختر ملف هوية المقر.</translation>
    </message>
    <message>
        <source>Choose the laptop&apos;s folder.</source>
        <translation type="unfinished">اختر مجلد الحاسوب.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation type="unfinished">اختر عبارة المرور الخاصة بك أولًا.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">الجنسية</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished">أغلق برامج أخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the case first.</source>
        <translation type="unfinished">أغلق الحالة أولًا.</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished">الإكراه</translation>
    </message>
    <message>
        <source>Compare again. If it still differs, this is not headquarters&apos; certificate: ask how it came to you.</source>
        <translation type="unfinished">قارن مرة أخرى. إن ظلت مختلفة فليست هذه شهادة المقر: اسأل كيف وصلت إليك.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished">قارنه بالورقة، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>Compare the form number and the short hash below with those on every page, and read the rest with care.</source>
        <translation type="unfinished">قارن رقم النموذج والبصمة القصيرة أدناه بما على كل صفحة، واقرأ الباقي بعناية.</translation>
    </message>
    <message>
        <source>Consent is asked for again: what was agreed to then may have been taken back since.</source>
        <translation type="unfinished">تُطلب الموافقة من جديد: ما وُوفق عليه حينها ربما سُحب منذ ذلك.</translation>
    </message>
    <message>
        <source>Correct the layout file, or choose another layout.</source>
        <translation type="unfinished">صحّح ملف التخطيط، أو اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>Cross it with one other figure only.</source>
        <translation type="unfinished">قاطعه مع رقم واحد آخر فقط.</translation>
    </message>
    <message>
        <source>Days from opening the case to signing its first referral form.</source>
        <translation type="unfinished">الأيام من فتح الحالة إلى توقيع أول استمارة إحالة لها.</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation type="unfinished">الخداع</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation type="unfinished">يحتاج الرفض إلى سبب.</translation>
    </message>
    <message>
        <source>Deletion comes later than taking names out, or never.</source>
        <translation type="unfinished">يأتي الحذف بعد إزالة الأسماء، أو لا يأتي أبدًا.</translation>
    </message>
    <message>
        <source>Determination about smuggling</source>
        <translation type="unfinished">القرار بشأن تهريب المهاجرين</translation>
    </message>
    <message>
        <source>Determination about trafficking</source>
        <translation type="unfinished">القرار بشأن الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Do it again when there is time.</source>
        <translation type="unfinished">أعد ذلك حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Do not create a new vault here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">لا تنشئ خزنة جديدة هنا. استعد أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again, and tell them.</source>
        <translation type="unfinished">لا تعتمد عليه. اطلب النموذج من المرسل مرة أخرى وأخبره.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again.</source>
        <translation type="unfinished">لا تعتمد عليه. اطلب النموذج من المرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.</source>
        <translation type="unfinished">لا تعتمد عليه. اطلب من المرسل النموذج الموقّع، لا نسخة حُفظت أو طُبعت من جديد.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sending organisation.</source>
        <translation type="unfinished">لا تعتمد عليه. اسأل المنظمة المرسلة.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.</source>
        <translation type="unfinished">لا تعتمد عليه. قارن بصمة الشهادة التي تثق بها بتلك التي على الورق.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF, and tell them.</source>
        <translation type="unfinished">لا تعتمد على هذه الورقة. اطلب ملف PDF من المرسل وأخبره.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF.</source>
        <translation type="unfinished">لا تعتمد على هذه الورقة. اطلب ملف PDF من المرسل.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sending organisation.</source>
        <translation type="unfinished">لا تعتمد على هذه الورقة. اسأل المنظمة المرسلة.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask headquarters by telephone.</source>
        <translation type="unfinished">لا تستعمل هذا الملف. اسأل المقر بالهاتف.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the organisation by telephone.</source>
        <translation type="unfinished">لا تستعمل هذا الملف. اسأل المنظمة بالهاتف.</translation>
    </message>
    <message>
        <source>Do this where headquarters&apos; vault is.</source>
        <translation type="unfinished">افعل هذا حيث توجد خزنة المقر.</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">الاسترقاق المنزلي</translation>
    </message>
    <message>
        <source>Encrypt it to the receiver&apos;s key instead.</source>
        <translation type="unfinished">عمّه بمفتاح المستلم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Enrol this officer again.</source>
        <translation type="unfinished">سجّل هذا الموظف مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter it on the page Headquarters, then add the form.</source>
        <translation type="unfinished">أدخلها في صفحة المقر، ثم أضف الاستمارة.</translation>
    </message>
    <message>
        <source>Export the sheet again, and carry the corrections over.</source>
        <translation type="unfinished">صدّر الورقة مرة أخرى، وانقل التصحيحات.</translation>
    </message>
    <message>
        <source>Fewer than {k} persons may be counted: nothing is published.</source>
        <translation type="unfinished">لا يجوز عدّ إلا أقل من {k} أشخاص: لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished">املأ الاثنين.</translation>
    </message>
    <message>
        <source>Food, shelter, clothes</source>
        <translation type="unfinished">طعام ومأوى وملابس</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">التسول القسري</translation>
    </message>
    <message>
        <source>Forced criminal activity</source>
        <translation type="unfinished">نشاط إجرامي قسري</translation>
    </message>
    <message>
        <source>Forced labour or services</source>
        <translation type="unfinished">العمل أو الخدمات القسرية</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">الزواج القسري</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished">أخلِ بعض المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Free some space there, then do it again.</source>
        <translation type="unfinished">أخلِ بعض المساحة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.</source>
        <translation type="unfinished">من أول مكان في الطريق إلى آخره، حيث رُسمت رحلة وخرجت مع الحالة؛ مكانان على الأقل.</translation>
    </message>
    <message>
        <source>Give the sender headquarters&apos; recipient, or open it with the right identity.</source>
        <translation type="unfinished">أعطِ المرسل مستلم المقر، أو افتحها بالهوية الصحيحة.</translation>
    </message>
    <message>
        <source>Give your form another form_id in its settings, or ask headquarters to sign it.</source>
        <translation type="unfinished">أعطِ استمارتك form_id آخر في إعداداتها، أو اطلب من المقر توقيعها.</translation>
    </message>
    <message>
        <source>Give your passphrase, then do it again.</source>
        <translation type="unfinished">أدخل عبارة المرور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and tell your administrator.</source>
        <translation type="unfinished">تابع بالإصدار الذي كان لديك، وأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Go on with the version you have, and tell your headquarters.</source>
        <translation type="unfinished">تابع بالإصدار الذي لديك، وأخبر المقر.</translation>
    </message>
    <message>
        <source>Go on, or lock and unlock. If it happens again, tell your administrator.</source>
        <translation type="unfinished">تابع، أو اقفل وافتح القفل. إن تكرر ذلك فأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Guardian for a child alone</source>
        <translation type="unfinished">وصي لطفل وحيد</translation>
    </message>
    <message>
        <source>Have this disk checked, then try again.</source>
        <translation type="unfinished">اعرض هذا القرص للفحص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Headquarters does not have everything yet: nothing was erased.</source>
        <translation type="unfinished">ليس لدى المقر كل شيء بعد: لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Headquarters holds a bundle {seq} that was not made here: nothing was marked.</source>
        <translation type="unfinished">لدى المقر حزمة {seq} لم تُعد هنا: لم يُعلَّم شيء.</translation>
    </message>
    <message>
        <source>Headquarters holds no such case.</source>
        <translation type="unfinished">ليس لدى المقر مثل هذه الحالة.</translation>
    </message>
    <message>
        <source>Headquarters ordered that this case is kept: nothing was changed.</source>
        <translation type="unfinished">أمر المقر بالاحتفاظ بهذه الحالة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Headquarters signed the form with this name: a file of your own cannot take its place.</source>
        <translation type="unfinished">وقّع المقر الاستمارة بهذا الاسم: لا يحل ملف من عندك محلها.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet, or no bundle was sealed here: the return was not read.</source>
        <translation type="unfinished">شهادة المقر غير معروفة بعد، أو لم تُختم حزمة هنا: لم يُقرأ الرد.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the form cannot be checked.</source>
        <translation type="unfinished">شهادة المقر غير معروفة بعد: لا يمكن فحص الاستمارة.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the receipt was not read.</source>
        <translation type="unfinished">شهادة المقر غير معروفة بعد: لم يُقرأ الإيصال.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be reached: nothing was changed.</source>
        <translation type="unfinished">تعذر الوصول إلى قاعدة بيانات المقر: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key is not known yet: nothing was sealed.</source>
        <translation type="unfinished">مفتاح المقر غير معروف بعد: لم يُختم شيء.</translation>
    </message>
    <message>
        <source>Help for family at risk</source>
        <translation type="unfinished">مساعدة لأسرة معرضة للخطر</translation>
    </message>
    <message>
        <source>How often this part is asked follows from another answer: change that.</source>
        <translation type="unfinished">عدد مرات طرح هذا الجزء يتبع جوابًا آخر: غيّر ذاك.</translation>
    </message>
    <message>
        <source>If it is locked with a passphrase, save it without one first.</source>
        <translation type="unfinished">إن كان مقفلًا بعبارة المرور، فاحفظه بدونها أولًا.</translation>
    </message>
    <message>
        <source>If the organisation is known to you, add its CA certificate to the trusted ones, then import again.</source>
        <translation type="unfinished">إن كنت تعرف المنظمة، فأضف شهادة هيئتها إلى الموثوقة، ثم استورد مرة أخرى.</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <translation type="unfinished">التبني غير المشروع</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters first.</source>
        <translation type="unfinished">استورد ملف المقر في صفحة المقر أولًا.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, or name the recipient.</source>
        <translation type="unfinished">استورد ملف المقر في صفحة المقر، أو سمّ المستلم.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, then seal a bundle.</source>
        <translation type="unfinished">استورد ملف المقر في صفحة المقر، ثم اختم حزمة.</translation>
    </message>
    <message>
        <source>Import it again later.</source>
        <translation type="unfinished">استوردها مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Import the enrolment file from headquarters.</source>
        <translation type="unfinished">استورد ملف التسجيل من المقر.</translation>
    </message>
    <message>
        <source>Install fieldtool with its part for headquarters: pip install &apos;fieldtool[headquarters]&apos;.</source>
        <translation type="unfinished">ثبّت fieldtool مع جزء المقر: pip install &apos;fieldtool[headquarters]&apos;.</translation>
    </message>
    <message>
        <source>Install the newest package instead; the vault stays.</source>
        <translation type="unfinished">ثبّت أحدث حزمة بدلًا من ذلك؛ تبقى الخزنة.</translation>
    </message>
    <message>
        <source>Install the program again, with its resources folder.</source>
        <translation type="unfinished">ثبّت البرنامج مرة أخرى، مع مجلد resources.</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">الحماية الدولية</translation>
    </message>
    <message>
        <source>Issue the form again with a second signature planned.</source>
        <translation type="unfinished">أصدر الاستمارة مرة أخرى مع توقيع ثانٍ مخطط له.</translation>
    </message>
    <message>
        <source>It begins with age1 and has 62 letters and digits. Ask headquarters to send it again.</source>
        <translation type="unfinished">يبدأ بـ age1 وفيه 62 حرفًا ورقمًا. اطلب من المقر إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>It runs {program}; others run {newest}.</source>
        <translation type="unfinished">يعمل بـ {program}؛ وغيره يعمل بـ {newest}.</translation>
    </message>
    <message>
        <source>It was removed; the journal says when and by whom.</source>
        <translation type="unfinished">أُزيل؛ ويقول السجل متى ومن أزاله.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished">سينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Its clock is ahead of headquarters&apos; or went back between two bundles: set it, and mind the dates.</source>
        <translation type="unfinished">ساعته تسبق ساعة المقر أو رجعت بين حزمتين: اضبطها، وانتبه للتواريخ.</translation>
    </message>
    <message>
        <source>Its translations: {known}. Add a column label::Name ({tag}).</source>
        <translation type="unfinished">ترجماتها: {known}. أضف عمودًا label::Name ({tag}).</translation>
    </message>
    <message>
        <source>Leave --store away to use it.</source>
        <translation type="unfinished">اترك --store لاستعمالها.</translation>
    </message>
    <message>
        <source>Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://...</source>
        <translation type="unfinished">اترك --store، أو انقلها بالأمر: fieldtool hq move DIR --store postgresql://...</translation>
    </message>
    <message>
        <source>Leave the first five columns as they were written.</source>
        <translation type="unfinished">اترك الأعمدة الخمسة الأولى كما كُتبت.</translation>
    </message>
    <message>
        <source>Let another administrator do it.</source>
        <translation type="unfinished">دع مدير نظام آخر يفعل ذلك.</translation>
    </message>
    <message>
        <source>Let every officer unlock this vault once, and print a new recovery code; then try again.</source>
        <translation type="unfinished">ليفتح كل موظف قفل هذه الخزنة مرة، واطبع رمز الاسترداد من جديد؛ ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Let its name end in {value}.</source>
        <translation type="unfinished">ليكن آخر اسمه {value}.</translation>
    </message>
    <message>
        <source>Let the camera take smaller pictures, or take a picture of the part that matters.</source>
        <translation type="unfinished">اجعل الكاميرا تلتقط صورًا أصغر، أو صوّر الجزء المهم.</translation>
    </message>
    <message>
        <source>Let the officer ask anew.</source>
        <translation type="unfinished">ليطلب الموظف من جديد.</translation>
    </message>
    <message>
        <source>Let the program offer other words.</source>
        <translation type="unfinished">دع البرنامج يعرض كلمات أخرى.</translation>
    </message>
    <message>
        <source>Let whoever gave it out unlock it.</source>
        <translation type="unfinished">ليفتح قفلها من سلّمها.</translation>
    </message>
    <message>
        <source>Line {broken_at} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">لا يوافق السطر {broken_at} ما قبله: غُيّر السجل هناك.</translation>
    </message>
    <message>
        <source>Line {line} has a day that cannot be read: “{value}”.</source>
        <translation type="unfinished">في السطر {line} يوم لا يمكن قراءته: «{value}».</translation>
    </message>
    <message>
        <source>Line {number} names a need that is not known here: “{value}”.</source>
        <translation type="unfinished">يذكر السطر {number} حاجة غير معروفة هنا: «{value}».</translation>
    </message>
    <message>
        <source>Lock, and let another officer unlock with their own passphrase and read it.</source>
        <translation type="unfinished">اقفل، ودع موظفًا آخر يفتح القفل بعبارة المرور الخاصة به ويقرأها.</translation>
    </message>
    <message>
        <source>Lock, and let somebody with the right role unlock with their own passphrase.</source>
        <translation type="unfinished">اقفل، ودع صاحب الدور المناسب يفتح القفل بعبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>Lock, and let the supervisor unlock with their own words.</source>
        <translation type="unfinished">اقفل، ودع المشرف يفتح القفل بكلماته.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk checked.</source>
        <translation type="unfinished">اعمل نسخة احتياطية على قرص آخر الآن، ثم اعرض هذا القرص للفحص.</translation>
    </message>
    <message>
        <source>Make a new request on the laptop and bring it again.</source>
        <translation type="unfinished">قدّم طلبًا جديدًا على الحاسوب وأحضره مرة أخرى.</translation>
    </message>
    <message>
        <source>Make or fetch a new list of revoked certificates, then try again.</source>
        <translation type="unfinished">أعد قائمة جديدة بالشهادات الملغاة أو أحضرها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished">اجعل شخصًا آخر مدير نظام أولًا.</translation>
    </message>
    <message>
        <source>Make the request first.</source>
        <translation type="unfinished">قدّم الطلب أولًا.</translation>
    </message>
    <message>
        <source>Mend what is listed, then try again.</source>
        <translation type="unfinished">أصلح المذكور، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation type="unfinished">سمّ مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>Name an empty database after --store, or open the folder it was made with.</source>
        <translation type="unfinished">سمّ قاعدة بيانات فارغة بعد --store، أو افتح المجلد الذي أُعدت به.</translation>
    </message>
    <message>
        <source>Name the content and give its file.</source>
        <translation type="unfinished">سمّ المحتوى وأعطِ ملفه.</translation>
    </message>
    <message>
        <source>Name two cases.</source>
        <translation type="unfinished">سمّ حالتين.</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation type="unfinished">لا حالة تنتظر.</translation>
    </message>
    <message>
        <source>No code of a referral form was found in this picture.</source>
        <translation type="unfinished">لم يُعثر على رمز استمارة إحالة في هذه الصورة.</translation>
    </message>
    <message>
        <source>No request is under way on this laptop.</source>
        <translation type="unfinished">لا طلب جارٍ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody made sure of this receiver&apos;s entry in the directory for half a year: nothing was signed.</source>
        <translation type="unfinished">لم يتأكد أحد من مدخل هذا المستلم في الدليل منذ نصف سنة: لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Nobody was named to seal to.</source>
        <translation type="unfinished">لم يُسمَّ أحد ليُختم له.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet.</source>
        <translation type="unfinished">لا يمكن تجديد مفاتيح الجميع بعد.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet: {value}.</source>
        <translation type="unfinished">لا يمكن تجديد مفاتيح الجميع بعد: {value}.</translation>
    </message>
    <message>
        <source>Note what you need, then restore the newest backup.</source>
        <translation type="unfinished">دوّن ما تحتاج إليه، ثم استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished">لا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was received from its laptop.</source>
        <translation type="unfinished">لم يُستلم شيء من حاسوبه.</translation>
    </message>
    <message>
        <source>Nothing was received from this laptop.</source>
        <translation type="unfinished">لم يُستلم شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was sealed for {days} days.</source>
        <translation type="unfinished">لم يُختم شيء منذ {days} يومًا.</translation>
    </message>
    <message>
        <source>Of the waiting cases, none may leave.</source>
        <translation type="unfinished">من الحالات المنتظرة لا يجوز أن تخرج أي منها.</translation>
    </message>
    <message>
        <source>Only a genuine form can be answered: {sentence}</source>
        <translation type="unfinished">لا يُجاب إلا عن استمارة أصلية: {sentence}</translation>
    </message>
    <message>
        <source>Open it with the version that made it, send its cases to headquarters, then create a new vault.</source>
        <translation type="unfinished">افتحها بالإصدار الذي أنشأها، وأرسل حالاتها إلى المقر، ثم أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <source>Open the case again and look.</source>
        <translation type="unfinished">افتح الحالة مرة أخرى وانظر.</translation>
    </message>
    <message>
        <source>Open the case and look there.</source>
        <translation type="unfinished">افتح الحالة وانظر هناك.</translation>
    </message>
    <message>
        <source>Outcome of referral</source>
        <translation type="unfinished">نتيجة الإحالة</translation>
    </message>
    <message>
        <source>Page {value} of this PDF cannot be read: nothing was added.</source>
        <translation type="unfinished">تعذرت قراءة الصفحة {value} من ملف PDF هذا: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Parts of the database of this vault were exchanged since it was locked, perhaps for older ones.</source>
        <translation type="unfinished">بُدّلت أجزاء من قاعدة بيانات هذه الخزنة منذ قفلها، ربما بأقدم منها.</translation>
    </message>
    <message>
        <source>Persons of whom an indicator was answered yes: {value}. Answers of no, not known and not asked are not told apart.</source>
        <translation type="unfinished">أشخاص أُجيب بنعم عن مؤشر لديهم: {value}. لا يُميَّز بين «لا» و«غير معروف» و«لم يُسأل».</translation>
    </message>
    <message>
        <source>Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it.</source>
        <translation type="unfinished">صوّر الرمز مرة أخرى، من فوقه مباشرة، بوضوح وضوء متساوٍ؛ أو اقرأه بأي قارئ QR واكتبه.</translation>
    </message>
    <message>
        <source>Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV.</source>
        <translation type="unfinished">تُقبل الصور والمسح بصيغ JPEG أو PNG أو WebP أو TIFF أو PDF، والتسجيلات بصيغة WAV.</translation>
    </message>
    <message>
        <source>Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.</source>
        <translation type="unfinished">لا يمكن قراءة صور من هذا النوع (HEIC، AVIF) هنا: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished">أجب عن هذا السؤال من فضلك.</translation>
    </message>
    <message>
        <source>Plug in the token of this officer.</source>
        <translation type="unfinished">أدخل بطاقة هذا الموظف.</translation>
    </message>
    <message>
        <source>Plug it in, check that its program is installed, then try again.</source>
        <translation type="unfinished">أدخلها، وتحقق من تثبيت برنامجها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Print it, and take a picture.</source>
        <translation type="unfinished">اطبعها والتقط صورة لها.</translation>
    </message>
    <message>
        <source>Protection from immediate danger</source>
        <translation type="unfinished">الحماية من خطر داهم</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">حماية طفل</translation>
    </message>
    <message>
        <source>Publish less often or by larger periods, or say that it is to leave all the same.</source>
        <translation type="unfinished">انشر مرات أقل أو بفترات أكبر، أو قل إنه يخرج رغم ذلك.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another file.</source>
        <translation type="unfinished">أعد ذاكرة USB، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder.</source>
        <translation type="unfinished">أعد ذاكرة USB، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Put the stick back in, wait a moment, then do it again.</source>
        <translation type="unfinished">أعد ذاكرة USB، وانتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Reach them first. Then say so at Services, “They were reached today”, and sign.</source>
        <translation type="unfinished">تواصل معهم أولًا. ثم قل ذلك في صفحة الخدمات، «تم الوصول إليهم اليوم»، ووقّع.</translation>
    </message>
    <message>
        <source>Read the code again with any QR reader; it begins with FT1 and must be taken over whole.</source>
        <translation type="unfinished">اقرأ الرمز مرة أخرى بأي قارئ QR؛ يبدأ بـ FT1 ويجب أن يؤخذ كاملًا.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished">اقرأ القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished">اقرأها مرة أخرى.</translation>
    </message>
    <message>
        <source>Record it as WAV (PCM), or save it so with the program it was recorded with.</source>
        <translation type="unfinished">سجّله بصيغة WAV (PCM)، أو احفظه كذلك بالبرنامج الذي سُجّل به.</translation>
    </message>
    <message>
        <source>Record it as plain WAV (PCM), with one or two channels.</source>
        <translation type="unfinished">سجّله بصيغة WAV بسيطة (PCM)، بقناة أو قناتين.</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translation type="unfinished">نزع الأعضاء</translation>
    </message>
    <message>
        <source>Remove those nobody needs, or put several pages into one PDF.</source>
        <translation type="unfinished">أزل ما لا يحتاجه أحد، أو ضع عدة صفحات في ملف PDF واحد.</translation>
    </message>
    <message>
        <source>Remove those nobody needs.</source>
        <translation type="unfinished">أزل ما لا يحتاجه أحد.</translation>
    </message>
    <message>
        <source>Restore into a new or empty folder; the old vault stays as it is.</source>
        <translation type="unfinished">استعد في مجلد جديد أو فارغ؛ تبقى الخزنة القديمة كما هي.</translation>
    </message>
    <message>
        <source>Restore it into a new folder first, then unlock that.</source>
        <translation type="unfinished">استعدها أولًا في مجلد جديد، ثم افتح قفل ذاك.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished">استعد أحدث نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the database, and ask who can write to it.</source>
        <translation type="unfinished">استعد أحدث نسخة احتياطية لقاعدة البيانات، واسأل من يستطيع الكتابة فيها.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and tell your administrator.</source>
        <translation type="unfinished">استعد أحدث نسخة احتياطية، وأخبر مدير النظام.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished">استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">طريق</translation>
    </message>
    <message>
        <source>Row {number} of the review sheet does not say which row of the form it is about.</source>
        <translation type="unfinished">لا يقول السطر {number} من ورقة المراجعة عن أي سطر في الاستمارة هو.</translation>
    </message>
    <message>
        <source>Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.</source>
        <translation type="unfinished">اختم حزمة وأحضرها واستورد الإيصال؛ أو قل إن الباقي يجوز أن يضيع.</translation>
    </message>
    <message>
        <source>Seal again when you are ready; no number was used up.</source>
        <translation type="unfinished">اختم مرة أخرى حين تكون جاهزًا؛ لم يُستهلك أي رقم.</translation>
    </message>
    <message>
        <source>See fieldtool --help.</source>
        <translation type="unfinished">انظر fieldtool --help.</translation>
    </message>
    <message>
        <source>See its time line for what was noted before.</source>
        <translation type="unfinished">انظر في خطها الزمني ما دُوّن من قبل.</translation>
    </message>
    <message>
        <source>See the list of officers.</source>
        <translation type="unfinished">انظر قائمة الموظفين.</translation>
    </message>
    <message>
        <source>See the list of those it issued.</source>
        <translation type="unfinished">انظر قائمة ما أصدرته.</translation>
    </message>
    <message>
        <source>See what is missing, and do that first.</source>
        <translation type="unfinished">انظر ما ينقص، وافعله أولًا.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">الاسترقاق</translation>
    </message>
    <message>
        <source>Set the camera of the telephone to JPEG (&quot;most compatible&quot;), and take the picture again.</source>
        <translation type="unfinished">اضبط كاميرا الهاتف على JPEG («الأكثر توافقًا»)، والتقط الصورة مرة أخرى.</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation type="unfinished">الجنس أو النوع الاجتماعي</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">الاستغلال الجنسي</translation>
    </message>
    <message>
        <source>Slavery or practices like it</source>
        <translation type="unfinished">الرق أو الممارسات الشبيهة به</translation>
    </message>
    <message>
        <source>Something was added to this form after it was signed; what you see may not be what was signed.</source>
        <translation type="unfinished">أُضيف شيء إلى هذا النموذج بعد توقيعه؛ وقد لا يكون ما تراه هو ما وُقّع.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation type="unfinished">حدث خطأ داخل البرنامج. ما حُفظ في أمان.</translation>
    </message>
    <message>
        <source>Stopped: nothing of this bundle was imported.</source>
        <translation type="unfinished">أُوقف: لم يُستورد شيء من هذه الحزمة.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished">أُوقف: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Support because of a disability</source>
        <translation type="unfinished">دعم بسبب إعاقة</translation>
    </message>
    <message>
        <source>Take a picture of one page alone.</source>
        <translation type="unfinished">صوّر صفحة واحدة وحدها.</translation>
    </message>
    <message>
        <source>Take a picture of the code and its surroundings.</source>
        <translation type="unfinished">صوّر الرمز وما حوله.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation type="unfinished">خذ خمس كلمات على الأقل لا صلة بينها.</translation>
    </message>
    <message>
        <source>Take at least four words, and say them by telephone.</source>
        <translation type="unfinished">خذ أربع كلمات على الأقل، وقلها بالهاتف.</translation>
    </message>
    <message>
        <source>Take it only from your headquarters, and compare the fingerprint on paper.</source>
        <translation type="unfinished">لا تأخذه إلا من المقر، وقارن البصمة على الورق.</translation>
    </message>
    <message>
        <source>Take it to the organisation that issued it.</source>
        <translation type="unfinished">احمله إلى المنظمة التي أصدرته.</translation>
    </message>
    <message>
        <source>Take the one with this laptop&apos;s id.</source>
        <translation type="unfinished">خذ الذي عليه معرّف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Take the picture smaller, or the recording in parts.</source>
        <translation type="unfinished">التقط الصورة أصغر، أو التسجيل على أجزاء.</translation>
    </message>
    <message>
        <source>That is no reason to revoke.</source>
        <translation type="unfinished">ليس هذا سببًا للإلغاء.</translation>
    </message>
    <message>
        <source>The ages fit.</source>
        <translation type="unfinished">الأعمار متوافقة.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الجواب.</translation>
    </message>
    <message>
        <source>The answer does not say whether the referral is accepted: nothing was changed.</source>
        <translation type="unfinished">لا يقول الجواب هل قُبلت الإحالة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The backup was written, but it does not read back: it was thrown away.</source>
        <translation type="unfinished">كُتبت النسخة الاحتياطية، لكنها لا تُقرأ: أُلقيت.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الحزمة.</translation>
    </message>
    <message>
        <source>The bundle could not be read back from the disk or stick as it was written: it was removed again.</source>
        <translation type="unfinished">تعذرت إعادة قراءة الحزمة من القرص أو ذاكرة USB كما كُتبت: أُزيلت مرة أخرى.</translation>
    </message>
    <message>
        <source>The cases lie in a database already.</source>
        <translation type="unfinished">الحالات موجودة في قاعدة بيانات من قبل.</translation>
    </message>
    <message>
        <source>The cases of this headquarters lie elsewhere: opening an empty home would hide them.</source>
        <translation type="unfinished">حالات هذا المقر في مكان آخر: فتح مكان فارغ يخفيها.</translation>
    </message>
    <message>
        <source>The certificate in this file is out of date, or was not made by an authority.</source>
        <translation type="unfinished">الشهادة في هذا الملف منتهية، أو لم تصدرها هيئة.</translation>
    </message>
    <message>
        <source>The certificate in this file was not made by the authority in it.</source>
        <translation type="unfinished">الشهادة في هذا الملف لم تصدرها الهيئة التي فيه.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ended on {day}.</source>
        <translation type="unfinished">انتهت شهادة الموظف {number} في {day}.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ends on {day}.</source>
        <translation type="unfinished">تنتهي شهادة الموظف {number} في {day}.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is not known here: nothing was checked.</source>
        <translation type="unfinished">شهادة الموظف الذي صنع هذا الرمز غير معروفة هنا: لم يُتحقق من شيء.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is out of date.</source>
        <translation type="unfinished">انتهت شهادة الموظف الذي صنع هذا الرمز.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code was revoked.</source>
        <translation type="unfinished">أُلغيت شهادة الموظف الذي صنع هذا الرمز.</translation>
    </message>
    <message>
        <source>The choice is not offered any more.</source>
        <translation type="unfinished">لم يعد هذا الخيار معروضًا.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished">لا يمكن فهم الأمر.</translation>
    </message>
    <message>
        <source>The data attached to this form are not those it was signed for.</source>
        <translation type="unfinished">البيانات المرفقة بهذا النموذج ليست تلك التي وُقّع عليها.</translation>
    </message>
    <message>
        <source>The database could not be put under a new key: nothing was changed.</source>
        <translation type="unfinished">تعذر وضع قاعدة البيانات تحت مفتاح جديد: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The database is older than when it was last used here, or its journal was rewritten.</source>
        <translation type="unfinished">قاعدة البيانات أقدم مما كانت عند آخر استعمال هنا، أو أُعيدت كتابة سجلها.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) is missing or empty.</source>
        <translation type="unfinished">قاعدة حالات هذه الخزنة (cases.db) مفقودة أو فارغة.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault.</source>
        <translation type="unfinished">بُدّلت قاعدة حالات هذه الخزنة (cases.db): هي لخزنة أخرى أو ليست خزنة.</translation>
    </message>
    <message>
        <source>The database of this vault is older than it was when it was last used: something put an old copy back.</source>
        <translation type="unfinished">قاعدة بيانات هذه الخزنة أقدم مما كانت عند آخر استعمال: أعاد شيء نسخة قديمة.</translation>
    </message>
    <message>
        <source>The dates of birth fit.</source>
        <translation type="unfinished">تواريخ الميلاد متوافقة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished">القرص ممتلئ: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The disk of the database server is full: nothing was written.</source>
        <translation type="unfinished">قرص خادم قاعدة البيانات ممتلئ: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The disk reported an error: the last change was not kept.</source>
        <translation type="unfinished">أبلغ القرص عن خطأ: لم يُحفظ آخر تغيير.</translation>
    </message>
    <message>
        <source>The disk with the vault is not there: the last change was not kept.</source>
        <translation type="unfinished">القرص الذي عليه الخزنة غير موجود: لم يُحفظ آخر تغيير.</translation>
    </message>
    <message>
        <source>The figure {value} would stand in two cross-tables: together they could tell what each keeps back.</source>
        <translation type="unfinished">سيظهر الرقم {value} في جدولين متقاطعين: معًا قد يكشفان ما يحجبه كل منهما.</translation>
    </message>
    <message>
        <source>The file could not be written: nothing was changed.</source>
        <translation type="unfinished">تعذرت كتابة الملف: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is another one: nothing was changed.</source>
        <translation type="unfinished">البصمة على الورق مختلفة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is not that of this certificate: nothing was remembered.</source>
        <translation type="unfinished">البصمة على الورق ليست بصمة هذه الشهادة: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The folder for the export is not empty: nothing was written.</source>
        <translation type="unfinished">مجلد التصدير ليس فارغًا: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder is not there: nothing was written.</source>
        <translation type="unfinished">المجلد غير موجود: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The fonts for the form are missing: nothing was made.</source>
        <translation type="unfinished">خطوط الاستمارة مفقودة: لم يُعد شيء.</translation>
    </message>
    <message>
        <source>The form could not be signed: nothing was written.</source>
        <translation type="unfinished">تعذر توقيع الاستمارة: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The form did not pass its own check: {sentence}</source>
        <translation type="unfinished">لم تجتز الاستمارة فحصها الذاتي: {sentence}</translation>
    </message>
    <message>
        <source>The form file cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ملف الاستمارة.</translation>
    </message>
    <message>
        <source>The form has changed since it was sent for review: &quot;{value}&quot; stands elsewhere now.</source>
        <translation type="unfinished">تغيّرت الاستمارة منذ إرسالها للمراجعة: «{value}» في مكان آخر الآن.</translation>
    </message>
    <message>
        <source>The form of this interview is not in the vault.</source>
        <translation type="unfinished">استمارة هذه المقابلة ليست في الخزنة.</translation>
    </message>
    <message>
        <source>The form was signed, but did not pass its own check: nothing was written.</source>
        <translation type="unfinished">وُقّعت الاستمارة، لكنها لم تجتز فحصها الذاتي: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The furthest state of any referral form of the case.</source>
        <translation type="unfinished">أبعد ما بلغته أي استمارة إحالة في الحالة.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">النوع الاجتماعي هو نفسه.</translation>
    </message>
    <message>
        <source>The journal does not continue the one handed over before: entries were removed or rewritten.</source>
        <translation type="unfinished">لا يتابع السجل ما سُلّم من قبل: أُزيلت مدخلات أو أُعيدت كتابتها.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {value}: it was rewritten.</source>
        <translation type="unfinished">لا يوافق السجل ما وُقّع عند السطر {value}: أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>The journal in bundle {value} does not continue the one in bundle {value2}: entries were removed or rewritten.</source>
        <translation type="unfinished">لا يتابع السجل في الحزمة {value} السجل في الحزمة {value2}: أُزيلت مدخلات أو أُعيدت كتابتها.</translation>
    </message>
    <message>
        <source>The key file of this vault (vault.json) is damaged, and so is its copy.</source>
        <translation type="unfinished">ملف مفاتيح هذه الخزنة (vault.json) تالف، وكذلك نسخته.</translation>
    </message>
    <message>
        <source>The key file of this vault is older than its database: something put an old key file back.</source>
        <translation type="unfinished">ملف مفاتيح هذه الخزنة أقدم من قاعدة بياناتها: أعاد شيء ملف مفاتيح قديمًا.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody who could not open the vault.</source>
        <translation type="unfinished">غيّر ملف مفاتيح هذه الخزنة شخص لم يكن يستطيع فتح الخزنة.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody: its protection is outside the allowed range.</source>
        <translation type="unfinished">غيّر شخص ملف مفاتيح هذه الخزنة: حمايته خارج المدى المسموح.</translation>
    </message>
    <message>
        <source>The key is not on this token: it is another token, or it was emptied.</source>
        <translation type="unfinished">المفتاح ليس على هذه البطاقة: هي بطاقة أخرى، أو أُفرغت.</translation>
    </message>
    <message>
        <source>The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone.</source>
        <translation type="unfinished">انقطع آخر تغيير في هذه الخزنة، والملف الذي يلغيه (cases.db-journal، بجانب قاعدة الحالات) مفقود.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is from another organisation.</source>
        <translation type="unfinished">قائمة الشهادات الملغاة من منظمة أخرى.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date or from another organisation: it cannot tell.</source>
        <translation type="unfinished">قائمة الشهادات الملغاة قديمة أو من منظمة أخرى: لا تستطيع أن تخبر.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date.</source>
        <translation type="unfinished">قائمة الشهادات الملغاة منتهية.</translation>
    </message>
    <message>
        <source>The names are spelled nearly alike.</source>
        <translation type="unfinished">تُكتب الأسماء بشكل شبه متطابق.</translation>
    </message>
    <message>
        <source>The names are written alike.</source>
        <translation type="unfinished">تُكتب الأسماء بالشكل نفسه.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">تُلفظ الأسماء بالشكل نفسه.</translation>
    </message>
    <message>
        <source>The new version does not start on this computer: nothing was changed.</source>
        <translation type="unfinished">لا يبدأ الإصدار الجديد على هذا الحاسوب: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.</source>
        <translation type="unfinished">أحدث قرار لموظف، على مستوى الأسباب المعقولة؛ ICCS 0204.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.</source>
        <translation type="unfinished">أحدث قرار لموظف، على مستوى الأسباب المعقولة؛ ICCS 08051.</translation>
    </message>
    <message>
        <source>The officer chose to send less than the person agreed to.</source>
        <translation type="unfinished">اختار الموظف إرسال أقل مما وافق عليه الشخص.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is of a kind not in use here.</source>
        <translation type="unfinished">مفتاح الموظف من نوع لا يُستعمل هنا.</translation>
    </message>
    <message>
        <source>The officer&apos;s signing key cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة مفتاح توقيع الموظف.</translation>
    </message>
    <message>
        <source>The organisation whose laptop opened the case.</source>
        <translation type="unfinished">المنظمة التي فتح حاسوبها الحالة.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of this vault is damaged or belongs to another vault.</source>
        <translation type="unfinished">عبارة المرور صحيحة، لكن قاعدة بيانات هذه الخزنة تالفة أو لخزنة أخرى.</translation>
    </message>
    <message>
        <source>The person agreed that the record is sent to headquarters.</source>
        <translation type="unfinished">وافق الشخص على إرسال السجل إلى المقر.</translation>
    </message>
    <message>
        <source>The person agreed to statistics only: coded answers leave, nothing else.</source>
        <translation type="unfinished">وافق الشخص على الإحصاء فقط: تخرج الأجوبة المرمّزة، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The person did not agree that anything is sent to headquarters, or was not asked.</source>
        <translation type="unfinished">لم يوافق الشخص على إرسال أي شيء إلى المقر، أو لم يُسأل.</translation>
    </message>
    <message>
        <source>The person did not agree that the identity is sent: the record leaves without it.</source>
        <translation type="unfinished">لم يوافق الشخص على إرسال الهوية: يخرج السجل بدونها.</translation>
    </message>
    <message>
        <source>The person has not agreed to a referral to the police: nothing was made.</source>
        <translation type="unfinished">لم يوافق الشخص على إحالة إلى الشرطة: لم يُعد شيء.</translation>
    </message>
    <message>
        <source>The person has not agreed to this referral: nothing was made.</source>
        <translation type="unfinished">لم يوافق الشخص على هذه الإحالة: لم يُعد شيء.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة سياسة منظمتك.</translation>
    </message>
    <message>
        <source>The policy of your organisation lays these periods down: nothing was changed.</source>
        <translation type="unfinished">تحدد سياسة منظمتك هذه المدد: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The policy was changed after it was signed.</source>
        <translation type="unfinished">غُيّرت السياسة بعد توقيعها.</translation>
    </message>
    <message>
        <source>The program was not installed in a way that update files can renew.</source>
        <translation type="unfinished">لم يُثبَّت البرنامج بطريقة تستطيع ملفات التحديث تجديدها.</translation>
    </message>
    <message>
        <source>The question now asks for another kind of answer.</source>
        <translation type="unfinished">يطلب السؤال الآن نوعًا آخر من الأجوبة.</translation>
    </message>
    <message>
        <source>The question {ref} has {value} answers: {said}.</source>
        <translation type="unfinished">للسؤال {ref} عدد {value} من الأجوبة: {said}.</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الإيصال.</translation>
    </message>
    <message>
        <source>The report as JSON names them all.</source>
        <translation type="unfinished">التقرير بصيغة JSON يسميها كلها.</translation>
    </message>
    <message>
        <source>The return cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الرد.</translation>
    </message>
    <message>
        <source>The rule file {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ملف القواعد {name}.</translation>
    </message>
    <message>
        <source>The rule file {name} is too large.</source>
        <translation type="unfinished">ملف القواعد {name} كبير جدًا.</translation>
    </message>
    <message>
        <source>The same answer to {question} stands in both.</source>
        <translation type="unfinished">الجواب نفسه عن {question} مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in both.</source>
        <translation type="unfinished">عنوان البريد الإلكتروني نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same place of control stands in both.</source>
        <translation type="unfinished">مكان السيطرة نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same place of exploitation stands in both.</source>
        <translation type="unfinished">مكان الاستغلال نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same place of recruitment stands in both.</source>
        <translation type="unfinished">مكان التجنيد نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same route stands in both.</source>
        <translation type="unfinished">الطريق نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The same telephone number stands in both.</source>
        <translation type="unfinished">رقم الهاتف نفسه مذكور في الاثنتين.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit: it was changed after it was signed.</source>
        <translation type="unfinished">توقيع هذه الحزمة لا يوافقها: غُيّرت بعد توقيعها.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is out of date, or not valid yet.</source>
        <translation type="unfinished">انتهت شهادة الموقّع، أو لم تبدأ بعد.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked: the signature no longer counts.</source>
        <translation type="unfinished">أُلغيت شهادة الموقّع: لم يعد التوقيع معتبرًا.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one, then seal again.</source>
        <translation type="unfinished">ربما تتعطل ذاكرة USB. استعمل غيرها، ثم اختم مرة أخرى.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished">قُفلت البطاقة بعد محاولات PIN خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>The token refused the PIN: nothing was made.</source>
        <translation type="unfinished">رفضت البطاقة PIN: لم يُعد شيء.</translation>
    </message>
    <message>
        <source>The token with the signing key does not answer.</source>
        <translation type="unfinished">لا تستجيب البطاقة التي عليها مفتاح التوقيع.</translation>
    </message>
    <message>
        <source>The vault cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال الخزنة.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to: the vault was not opened.</source>
        <translation type="unfinished">لا يمكن الكتابة في مجلد الخزنة: لم تُفتح الخزنة.</translation>
    </message>
    <message>
        <source>The {what} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة «{what}».</translation>
    </message>
    <message>
        <source>There are answers in this part, or in one after it: clear them first.</source>
        <translation type="unfinished">توجد أجوبة في هذا الجزء، أو في جزء بعده: امسحها أولًا.</translation>
    </message>
    <message>
        <source>There is a database here already: nothing was changed.</source>
        <translation type="unfinished">توجد قاعدة بيانات هنا من قبل: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already: nothing was changed.</source>
        <translation type="unfinished">توجد خزنة في هذا المجلد من قبل: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished">لا حزمة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no certificate to take here.</source>
        <translation type="unfinished">لا شهادة تؤخذ هنا.</translation>
    </message>
    <message>
        <source>There is no earlier version here to go back to.</source>
        <translation type="unfinished">لا إصدار أسبق هنا للعودة إليه.</translation>
    </message>
    <message>
        <source>There is no figure named {value}.</source>
        <translation type="unfinished">لا رقم باسم {value}.</translation>
    </message>
    <message>
        <source>There is no identity in this file: a line must begin with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">لا هوية في هذا الملف: يجب أن يبدأ سطر بـ AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation type="unfinished">لا توجد حالة كهذه في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation type="unfinished">لا يوجد رقم كهذا.</translation>
    </message>
    <message>
        <source>There is no such interview in this vault.</source>
        <translation type="unfinished">لا توجد مقابلة كهذه في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no such key in this vault.</source>
        <translation type="unfinished">لا يوجد مفتاح كهذا في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no such officer in this vault.</source>
        <translation type="unfinished">لا يوجد موظف كهذا في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no such paper size.</source>
        <translation type="unfinished">لا يوجد مقاس ورق كهذا.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished">لا يوجد جزء كهذا.</translation>
    </message>
    <message>
        <source>There is no such referral in this vault.</source>
        <translation type="unfinished">لا توجد إحالة كهذه في هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished">لا خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished">لا ذاكرة حرة تكفي لفتح الخزنة.</translation>
    </message>
    <message>
        <source>There is nothing to announce.</source>
        <translation type="unfinished">لا شيء للإعلان عنه.</translation>
    </message>
    <message>
        <source>There is nothing to bring to headquarters now.</source>
        <translation type="unfinished">لا شيء يُحمل إلى المقر الآن.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished">لا شيء للنشر.</translation>
    </message>
    <message>
        <source>These answers no longer stand against each other.</source>
        <translation type="unfinished">لم تعد هذه الأجوبة متعارضة.</translation>
    </message>
    <message>
        <source>These are too many words for a time line.</source>
        <translation type="unfinished">هذه كلمات أكثر مما يتسع له الخط الزمني.</translation>
    </message>
    <message>
        <source>These are too many words for one field of a form.</source>
        <translation type="unfinished">هذه كلمات أكثر مما يتسع له حقل في استمارة.</translation>
    </message>
    <message>
        <source>These periods do not fit together.</source>
        <translation type="unfinished">لا تتوافق هذه المدد.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of this program.</source>
        <translation type="unfinished">كتب هذه السجلات إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>These words open the vault already: nothing was changed.</source>
        <translation type="unfinished">تفتح هذه الكلمات الخزنة من قبل: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened: nothing was added.</source>
        <translation type="unfinished">تعذر فتح ملف PDF هذا: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished">تعذر عرض ملف PDF هذا.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or was made to mislead: it cannot be checked.</source>
        <translation type="unfinished">ملف PDF هذا تالف أو صُنع للتضليل: لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>This PDF is locked, and the passphrase is missing or wrong: nothing was checked.</source>
        <translation type="unfinished">ملف PDF هذا مقفل، وعبارة المرور ناقصة أو خاطئة: لم يُتحقق من شيء.</translation>
    </message>
    <message>
        <source>This PDF is not signed: anybody could have made it.</source>
        <translation type="unfinished">ملف PDF هذا غير موقّع: يمكن لأي شخص أن يكون قد صنعه.</translation>
    </message>
    <message>
        <source>This PDF is signed by somebody you trust, but it is not a referral form.</source>
        <translation type="unfinished">وقّع ملف PDF هذا شخص تثق به، لكنه ليس نموذج إحالة.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation type="unfinished">هذا الجواب لا يناسب.</translation>
    </message>
    <message>
        <source>This answer is not among the choices any more: please ask again.</source>
        <translation type="unfinished">لم يعد هذا الجواب بين الخيارات: اسأل مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>This answer is not among those that stand against each other.</source>
        <translation type="unfinished">هذا الجواب ليس بين الأجوبة المتعارضة.</translation>
    </message>
    <message>
        <source>This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.</source>
        <translation type="unfinished">غُيّر هذا الجواب، أو وقّعه من لا يثق به أحد هنا: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This answers a form that was not signed in this vault: nothing was changed.</source>
        <translation type="unfinished">هذا جواب عن استمارة لم تُوقَّع في هذه الخزنة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault any more.</source>
        <translation type="unfinished">لم يعد هذا المرفق في الخزنة.</translation>
    </message>
    <message>
        <source>This authority issued no such certificate.</source>
        <translation type="unfinished">لم تصدر هذه الهيئة شهادة كهذه.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished">هذه النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <source>This bundle was not signed by an officer of a trusted organisation.</source>
        <translation type="unfinished">لم يوقّع هذه الحزمة موظف من منظمة موثوقة.</translation>
    </message>
    <message>
        <source>This bundle was refused: nothing was imported.</source>
        <translation type="unfinished">رُفضت هذه الحزمة: لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This bundle was sealed to another recipient: this key does not open it.</source>
        <translation type="unfinished">هذه الحزمة مختومة لمستلم آخر: هذا المفتاح لا يفتحها.</translation>
    </message>
    <message>
        <source>This bundle was signed with a certificate that was revoked.</source>
        <translation type="unfinished">وُقّعت هذه الحزمة بشهادة أُلغيت.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of this program.</source>
        <translation type="unfinished">كتب هذه الحزمة إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished">لا يمكن فعل هذا.</translation>
    </message>
    <message>
        <source>This case has no answers to assess.</source>
        <translation type="unfinished">ليس في هذه الحالة أجوبة لتقييمها.</translation>
    </message>
    <message>
        <source>This case has no interview yet.</source>
        <translation type="unfinished">ليس في هذه الحالة مقابلة بعد.</translation>
    </message>
    <message>
        <source>This case has {most_in_case} attachments already: nothing was added.</source>
        <translation type="unfinished">في هذه الحالة {most_in_case} مرفقًا من قبل: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This case is not closed: nothing was changed.</source>
        <translation type="unfinished">هذه الحالة ليست مغلقة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This certificate is not for the request made on this laptop.</source>
        <translation type="unfinished">ليست هذه الشهادة للطلب الذي قُدّم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This certificate was not issued by this organisation: it cannot be renewed here.</source>
        <translation type="unfinished">لم تصدر هذه المنظمة هذه الشهادة: لا يمكن تجديدها هنا.</translation>
    </message>
    <message>
        <source>This certificate was revoked: it is not renewed.</source>
        <translation type="unfinished">أُلغيت هذه الشهادة: لا تُجدَّد.</translation>
    </message>
    <message>
        <source>This code was changed, or was not made by the officer it names.</source>
        <translation type="unfinished">تغيّر هذا الرمز، أو لم يصنعه الموظف الذي يسمّيه.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts.</source>
        <translation type="unfinished">صنع هذا الرمز موظف تثق به منظمتك.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.</source>
        <translation type="unfinished">صنع هذا الرمز موظف تثق به منظمتك. ولا يُعرف هل أُلغيت الشهادة.</translation>
    </message>
    <message>
        <source>This code was made by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">صنع هذا الرمز شخص لا تضمنه المنظمة التي تثق بها.</translation>
    </message>
    <message>
        <source>This database belongs to another headquarters.</source>
        <translation type="unfinished">قاعدة البيانات هذه ليست لهذا المقر.</translation>
    </message>
    <message>
        <source>This database user may read only: nothing was changed.</source>
        <translation type="unfinished">يجوز لمستخدم قاعدة البيانات هذا القراءة فقط: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program.</source>
        <translation type="unfinished">أنشأ قاعدة البيانات هذه إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This determination is not in the case.</source>
        <translation type="unfinished">هذا القرار ليس في الحالة.</translation>
    </message>
    <message>
        <source>This does not fit the question.</source>
        <translation type="unfinished">هذا لا يناسب السؤال.</translation>
    </message>
    <message>
        <source>This enrolment file is not complete.</source>
        <translation type="unfinished">ملف التسجيل هذا غير كامل.</translation>
    </message>
    <message>
        <source>This field of a form takes no words.</source>
        <translation type="unfinished">هذا الحقل من الاستمارة لا يقبل كلمات.</translation>
    </message>
    <message>
        <source>This file cannot be kept: it is no photograph, scan or recording that can be read here.</source>
        <translation type="unfinished">لا يمكن حفظ هذا الملف: ليس صورة ولا مسحًا ولا تسجيلًا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file cannot be read: nothing was added.</source>
        <translation type="unfinished">تعذرت قراءة هذا الملف: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This file holds no services that can be read: the directory is as it was.</source>
        <translation type="unfinished">ليس في هذا الملف خدمات يمكن قراءتها: بقي الدليل كما كان.</translation>
    </message>
    <message>
        <source>This file holds too many services.</source>
        <translation type="unfinished">في هذا الملف خدمات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says.</source>
        <translation type="unfinished">هذا الملف تالف أو ليس كما يقول.</translation>
    </message>
    <message>
        <source>This file is far too large for a directory of services.</source>
        <translation type="unfinished">هذا الملف أكبر بكثير من دليل خدمات.</translation>
    </message>
    <message>
        <source>This file is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">هذا الملف أكبر من {value} م.ب: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This file is no review sheet of a translation.</source>
        <translation type="unfinished">هذا الملف ليس ورقة مراجعة لترجمة.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished">هذا الملف ليس PDF.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read.</source>
        <translation type="unfinished">هذا الملف ليس صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This file is not a referral form.</source>
        <translation type="unfinished">هذا الملف ليس استمارة إحالة.</translation>
    </message>
    <message>
        <source>This file is not a whole bundle: it is damaged, cut short or something else.</source>
        <translation type="unfinished">هذا الملف ليس حزمة كاملة: تالف أو مقطوع أو شيء آخر.</translation>
    </message>
    <message>
        <source>This file is not an answer to a referral: nothing was changed.</source>
        <translation type="unfinished">هذا الملف ليس جوابًا عن إحالة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This file is not signed by a publisher that this computer trusts: nothing was changed.</source>
        <translation type="unfinished">هذا الملف غير موقَّع من ناشر يثق به هذا الحاسوب: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This file is too large to be a return of headquarters.</source>
        <translation type="unfinished">هذا الملف أكبر من أن يكون ردًا من المقر.</translation>
    </message>
    <message>
        <source>This file is too large to be kept: nothing was added.</source>
        <translation type="unfinished">هذا الملف أكبر من أن يُحفظ: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This folder is not a backup: nothing was restored.</source>
        <translation type="unfinished">هذا المجلد ليس نسخة احتياطية: لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>This folder is not empty: no vault was made.</source>
        <translation type="unfinished">هذا المجلد ليس فارغًا: لم تُنشأ خزنة.</translation>
    </message>
    <message>
        <source>This form cannot be signed a second time: {sentence}</source>
        <translation type="unfinished">لا يمكن توقيع هذه الاستمارة مرة ثانية: {sentence}</translation>
    </message>
    <message>
        <source>This form cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال هذه الاستمارة.</translation>
    </message>
    <message>
        <source>This form has no place for a second signature, or it is signed already.</source>
        <translation type="unfinished">ليس في هذه الاستمارة مكان لتوقيع ثانٍ، أو هي موقعة من قبل.</translation>
    </message>
    <message>
        <source>This form has no such question.</source>
        <translation type="unfinished">ليس في هذه الاستمارة سؤال كهذا.</translation>
    </message>
    <message>
        <source>This form has no translation &quot;{tag}&quot;.</source>
        <translation type="unfinished">ليس لهذه الاستمارة ترجمة &quot;{tag}&quot;.</translation>
    </message>
    <message>
        <source>This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.</source>
        <translation type="unfinished">هذا النموذج أصلي ولم يتغير. لم يُتحقق من أن الشهادة أُلغيت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>This form is genuine: signed by an officer your organisation trusts, complete and unchanged.</source>
        <translation type="unfinished">هذا النموذج أصلي: وقّعه موظف تثق به منظمتك، وهو كامل ولم يتغير.</translation>
    </message>
    <message>
        <source>This form is not in the vault.</source>
        <translation type="unfinished">هذه الاستمارة ليست في الخزنة.</translation>
    </message>
    <message>
        <source>This form is older than the one that is here: nothing was changed.</source>
        <translation type="unfinished">هذه الاستمارة أقدم من الموجودة هنا: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This form layout cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال تخطيط الاستمارة هذا.</translation>
    </message>
    <message>
        <source>This form package is damaged or incomplete: nothing was changed.</source>
        <translation type="unfinished">حزمة الاستمارة هذه تالفة أو ناقصة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This form package was made by a newer version of the program: nothing was changed.</source>
        <translation type="unfinished">أنشأ حزمة الاستمارة هذه إصدار أحدث من البرنامج: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This form should carry more signatures than it does.</source>
        <translation type="unfinished">ينبغي أن يحمل هذا النموذج توقيعات أكثر مما يحمل.</translation>
    </message>
    <message>
        <source>This form was changed after it was signed.</source>
        <translation type="unfinished">تغيّر هذا النموذج بعد توقيعه.</translation>
    </message>
    <message>
        <source>This form was not signed by your headquarters: nothing was changed.</source>
        <translation type="unfinished">لم يوقّع المقر هذه الاستمارة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This form was signed by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">وقّع هذا النموذج شخص لا تضمنه المنظمة التي تثق بها.</translation>
    </message>
    <message>
        <source>This indicator is not in the checklist.</source>
        <translation type="unfinished">هذا المؤشر ليس في قائمة التحقق.</translation>
    </message>
    <message>
        <source>This interview has the newest version of its form.</source>
        <translation type="unfinished">لهذه المقابلة أحدث إصدار من استمارتها.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">هذه المقابلة مغلقة؛ وتبقى إجاباتها كما هي.</translation>
    </message>
    <message>
        <source>This is a backup: it cannot be worked in.</source>
        <translation type="unfinished">هذه نسخة احتياطية: لا يمكن العمل فيها.</translation>
    </message>
    <message>
        <source>This is a signed file of another kind.</source>
        <translation type="unfinished">هذا ملف موقَّع من نوع آخر.</translation>
    </message>
    <message>
        <source>This is another kind of file than the question asks for: nothing was added.</source>
        <translation type="unfinished">هذا نوع من الملفات غير الذي يطلبه السؤال: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished">ليس هذا تاريخًا.</translation>
    </message>
    <message>
        <source>This is no day a conversation can have been held on.</source>
        <translation type="unfinished">لا يمكن أن تكون محادثة قد جرت في هذا اليوم.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s certificate but one person&apos;s: nothing was changed.</source>
        <translation type="unfinished">ليست هذه شهادة منظمة بل شهادة شخص واحد: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This is none of the answers of this field.</source>
        <translation type="unfinished">ليس هذا من أجوبة هذا الحقل.</translation>
    </message>
    <message>
        <source>This is not a certificate this program can use.</source>
        <translation type="unfinished">ليست هذه شهادة يستطيع هذا البرنامج استعمالها.</translation>
    </message>
    <message>
        <source>This is not a file about a place of work: nothing was taken from it.</source>
        <translation type="unfinished">ليس هذا ملفًا عن مكان عمل: لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This is not a form of this vault with a second signature: nothing was changed.</source>
        <translation type="unfinished">ليست هذه استمارة من هذه الخزنة بتوقيع ثانٍ: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This is not a list of revoked certificates.</source>
        <translation type="unfinished">ليست هذه قائمة شهادات ملغاة.</translation>
    </message>
    <message>
        <source>This is not a public key of headquarters.</source>
        <translation type="unfinished">ليس هذا مفتاحًا عامًا للمقر.</translation>
    </message>
    <message>
        <source>This is not a receipt of headquarters: nothing was marked as received.</source>
        <translation type="unfinished">ليس هذا إيصالًا من المقر: لم يُعلَّم شيء كمستلم.</translation>
    </message>
    <message>
        <source>This is not a recipient: it must begin with age1.</source>
        <translation type="unfinished">ليس هذا مستلمًا: يجب أن يبدأ بـ age1.</translation>
    </message>
    <message>
        <source>This is not a return of headquarters for this laptop: nothing of it was taken in.</source>
        <translation type="unfinished">ليس هذا ردًا من المقر لهذا الحاسوب: لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation type="unfinished">ليس هذا توقيعًا.</translation>
    </message>
    <message>
        <source>This is not allowed now.</source>
        <translation type="unfinished">هذا غير مسموح الآن.</translation>
    </message>
    <message>
        <source>This is not an enrolment file.</source>
        <translation type="unfinished">ليس هذا ملف تسجيل.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished">هذا ليس في الخزنة.</translation>
    </message>
    <message>
        <source>This is not the content of a code of a referral form.</source>
        <translation type="unfinished">هذا ليس محتوى رمز نموذج إحالة.</translation>
    </message>
    <message>
        <source>This is shown, not answered.</source>
        <translation type="unfinished">هذا يُعرض ولا يُجاب عنه.</translation>
    </message>
    <message>
        <source>This is the key you opened the vault with, or the last passphrase: it stays.</source>
        <translation type="unfinished">هذا هو المفتاح الذي فتحت به الخزنة، أو عبارة المرور الأخيرة: يبقى.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage this vault any more.</source>
        <translation type="unfinished">هذا آخر مدير نظام: لن يستطيع أحد بعده إدارة هذه الخزنة.</translation>
    </message>
    <message>
        <source>This is the vault of a laptop, not of headquarters.</source>
        <translation type="unfinished">هذه خزنة حاسوب، لا خزنة المقر.</translation>
    </message>
    <message>
        <source>This is the vault of headquarters, not of a laptop.</source>
        <translation type="unfinished">هذه خزنة المقر، لا خزنة حاسوب.</translation>
    </message>
    <message>
        <source>This is your own determination: a second opinion comes from somebody else.</source>
        <translation type="unfinished">هذا قرارك أنت: يأتي الرأي الثاني من شخص آخر.</translation>
    </message>
    <message>
        <source>This is yourself.</source>
        <translation type="unfinished">هذا أنت نفسك.</translation>
    </message>
    <message>
        <source>This laptop has not said yet to which key returns are sealed.</source>
        <translation type="unfinished">لم يقل هذا الحاسوب بعد لأي مفتاح تكون الردود مختومة.</translation>
    </message>
    <message>
        <source>This laptop may have been copied or restored. Tell headquarters.</source>
        <translation type="unfinished">ربما نُسخ هذا الحاسوب أو استُعيد. أخبر المقر.</translation>
    </message>
    <message>
        <source>This list of revoked certificates is older than the one in use: nothing was changed.</source>
        <translation type="unfinished">قائمة الشهادات الملغاة هذه أقدم من المستعملة: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This needs your passphrase once more.</source>
        <translation type="unfinished">يحتاج هذا إلى عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>This officer has a passphrase in this vault already.</source>
        <translation type="unfinished">عبارة المرور لهذا الموظف موجودة في هذه الخزنة من قبل.</translation>
    </message>
    <message>
        <source>This officer number is taken.</source>
        <translation type="unfinished">رقم الموظف هذا مأخوذ.</translation>
    </message>
    <message>
        <source>This part is there as often as a form can hold it.</source>
        <translation type="unfinished">هذا الجزء موجود بقدر ما تتسع له الاستمارة.</translation>
    </message>
    <message>
        <source>This part of the form is not open.</source>
        <translation type="unfinished">هذا الجزء من الاستمارة غير مفتوح.</translation>
    </message>
    <message>
        <source>This part of the form is not repeated.</source>
        <translation type="unfinished">هذا الجزء من الاستمارة لا يتكرر.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: nothing was changed.</source>
        <translation type="unfinished">عبارة المرور هذه سهلة التخمين: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This passphrase is too short for a form that travels by e-mail.</source>
        <translation type="unfinished">عبارة المرور هذه أقصر من اللازم لاستمارة تُرسل بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>This picture has more than {value} million pixels: nothing was added.</source>
        <translation type="unfinished">في هذه الصورة أكثر من {value} مليون بكسل: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This picture is far too large.</source>
        <translation type="unfinished">هذه الصورة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>This picture is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">هذه الصورة أكبر من {value} م.ب: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This picture shows codes of different forms: nothing was checked.</source>
        <translation type="unfinished">في هذه الصورة رموز استمارات مختلفة: لم يُفحص شيء.</translation>
    </message>
    <message>
        <source>This place cannot be written to: nothing was written.</source>
        <translation type="unfinished">لا يمكن الكتابة في هذا المكان: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This policy asks for something this version does not know: nothing was changed.</source>
        <translation type="unfinished">تطلب هذه السياسة شيئًا لا يعرفه هذا الإصدار: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This program takes this kind of content with a new version of itself only.</source>
        <translation type="unfinished">لا يأخذ هذا البرنامج محتوى من هذا النوع إلا مع إصدار جديد منه.</translation>
    </message>
    <message>
        <source>This program was installed without the part that speaks to tokens.</source>
        <translation type="unfinished">ثُبّت هذا البرنامج بدون الجزء الذي يخاطب البطاقات.</translation>
    </message>
    <message>
        <source>This question is not in the new form.</source>
        <translation type="unfinished">هذا السؤال ليس في الاستمارة الجديدة.</translation>
    </message>
    <message>
        <source>This receipt is for another laptop.</source>
        <translation type="unfinished">هذا الإيصال لحاسوب آخر.</translation>
    </message>
    <message>
        <source>This receipt names a bundle that was not made here.</source>
        <translation type="unfinished">يسمي هذا الإيصال حزمة لم تُعد هنا.</translation>
    </message>
    <message>
        <source>This receipt was not signed by your headquarters: nothing was marked as received.</source>
        <translation type="unfinished">لم يوقّع المقر هذا الإيصال: لم يُعلَّم شيء كمستلم.</translation>
    </message>
    <message>
        <source>This receipt was written by a newer version.</source>
        <translation type="unfinished">كتب هذا الإيصال إصدار أحدث.</translation>
    </message>
    <message>
        <source>This receiver is not in the directory of services, and your organisation&apos;s policy allows no other: nothing was signed.</source>
        <translation type="unfinished">هذا المستلم ليس في دليل الخدمات، ولا تسمح سياسة منظمتك بغيره: لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>This recording cannot be read: nothing was added.</source>
        <translation type="unfinished">تعذرت قراءة هذا التسجيل: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This recording is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">هذا التسجيل أكبر من {value} م.ب: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake in it.</source>
        <translation type="unfinished">في رمز الاسترداد هذا خطأ كتابي.</translation>
    </message>
    <message>
        <source>This referral is {value}: it cannot become {value2}.</source>
        <translation type="unfinished">هذه الإحالة {value}: لا يمكن أن تصبح {value2}.</translation>
    </message>
    <message>
        <source>This request for a certificate is damaged: no certificate was issued.</source>
        <translation type="unfinished">طلب الشهادة هذا تالف: لم تُصدر شهادة.</translation>
    </message>
    <message>
        <source>This return is older than the last one taken in ({number} before {last}): refused.</source>
        <translation type="unfinished">هذا الرد أقدم من آخر رد أُخذ ({number} قبل {last}): رُفض.</translation>
    </message>
    <message>
        <source>This return was not signed by your headquarters: nothing of it was taken in.</source>
        <translation type="unfinished">لم يوقّع المقر هذا الرد: لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>This return was written by a newer version.</source>
        <translation type="unfinished">كتب هذا الرد إصدار أحدث.</translation>
    </message>
    <message>
        <source>This scan has more than {most_pages} pages: nothing was added.</source>
        <translation type="unfinished">في هذا المسح أكثر من {most_pages} صفحة: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation type="unfinished">هذه الخدمة ليست في الدليل.</translation>
    </message>
    <message>
        <source>This signing key cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة مفتاح التوقيع هذا.</translation>
    </message>
    <message>
        <source>This signing key is of a kind not in use here.</source>
        <translation type="unfinished">مفتاح التوقيع هذا من نوع لا يُستعمل هنا.</translation>
    </message>
    <message>
        <source>This update is not newer than what runs here: nothing was changed.</source>
        <translation type="unfinished">هذا التحديث ليس أحدث مما يعمل هنا: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This update is not of the channel your organisation takes updates from: nothing was changed.</source>
        <translation type="unfinished">هذا التحديث ليس من القناة التي تأخذ منها منظمتك: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This update renews parts of another version than the one here: nothing was changed.</source>
        <translation type="unfinished">يجدد هذا التحديث أجزاء إصدار غير الذي هنا: لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This vault cannot be used as it is.</source>
        <translation type="unfinished">لا يمكن استعمال هذه الخزنة كما هي.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date with this version: it was left as it was.</source>
        <translation type="unfinished">تعذر تحديث هذه الخزنة إلى هذا الإصدار: تُركت كما كانت.</translation>
    </message>
    <message>
        <source>This vault does not hold the organisation&apos;s authority.</source>
        <translation type="unfinished">ليست في هذه الخزنة هيئة المنظمة.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished">هذه الخزنة مفتوحة في نافذة أخرى.</translation>
    </message>
    <message>
        <source>This vault is damaged and was opened only to read: nothing is changed.</source>
        <translation type="unfinished">هذه الخزنة تالفة وفُتحت للقراءة فقط: لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>This vault knows no organisation yet.</source>
        <translation type="unfinished">لا تعرف هذه الخزنة أي منظمة بعد.</translation>
    </message>
    <message>
        <source>This vault was made by a trial version of this program and cannot be opened by this one.</source>
        <translation type="unfinished">أنشأ هذه الخزنة إصدار تجريبي من هذا البرنامج ولا يفتحها هذا الإصدار.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of this program.</source>
        <translation type="unfinished">كتب هذه الخزنة إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>To check that too, add the list of revoked certificates (CRL) from headquarters.</source>
        <translation type="unfinished">للتحقق من ذلك أيضًا أضف قائمة الشهادات الملغاة (CRL) من المقر.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished">أُدخلت عبارة المرور خطأً مرات كثيرة متتالية.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, ask your administrator.</source>
        <translation type="unfinished">حاول مرة أخرى؛ إن تكرر ذلك فاسأل مدير النظام.</translation>
    </message>
    <message>
        <source>Try the one before it.</source>
        <translation type="unfinished">جرّب التي قبلها.</translation>
    </message>
    <message>
        <source>Unlock it, or choose an empty folder for a new one.</source>
        <translation type="unfinished">افتح قفلها، أو اختر مجلدًا فارغًا لخزنة جديدة.</translation>
    </message>
    <message>
        <source>Update the program first, then add the form.</source>
        <translation type="unfinished">حدّث البرنامج أولًا، ثم أضف الاستمارة.</translation>
    </message>
    <message>
        <source>Update the program first, then apply the policy.</source>
        <translation type="unfinished">حدّث البرنامج أولًا، ثم طبّق السياسة.</translation>
    </message>
    <message>
        <source>Update this program, then import again.</source>
        <translation type="unfinished">حدّث هذا البرنامج، ثم استورد مرة أخرى.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation type="unfinished">حدّث هذا البرنامج، ثم افتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Update this program, then open the vault again.</source>
        <translation type="unfinished">حدّث هذا البرنامج، ثم افتح الخزنة مرة أخرى.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished">حدّث هذا البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Urgent medical care</source>
        <translation type="unfinished">رعاية طبية عاجلة</translation>
    </message>
    <message>
        <source>Use another stick or disk.</source>
        <translation type="unfinished">استعمل ذاكرة USB أو قرصًا آخر.</translation>
    </message>
    <message>
        <source>Use by armed groups</source>
        <translation type="unfinished">الاستخدام من جماعات مسلحة</translation>
    </message>
    <message>
        <source>Use one of: {value}.</source>
        <translation type="unfinished">استعمل أحد هذه: {value}.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished">استعمل تلك النافذة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Use the address of the user who may write.</source>
        <translation type="unfinished">استعمل عنوان المستخدم الذي يجوز له الكتابة.</translation>
    </message>
    <message>
        <source>Use the recipient file that headquarters gave you.</source>
        <translation type="unfinished">استعمل ملف المستلم الذي أعطاك إياه المقر.</translation>
    </message>
    <message>
        <source>Use these: {value}.</source>
        <translation type="unfinished">استعمل هذه: {value}.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">انتظر لحظة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait for its next bundle.</source>
        <translation type="unfinished">انتظر حزمته التالية.</translation>
    </message>
    <message>
        <source>Wait for more cases.</source>
        <translation type="unfinished">انتظر مزيدًا من الحالات.</translation>
    </message>
    <message>
        <source>Wait for the second signature, or ask the sender for the complete form.</source>
        <translation type="unfinished">انتظر التوقيع الثاني، أو اطلب النموذج الكامل من المرسل.</translation>
    </message>
    <message>
        <source>Wait {value} seconds, then try again.</source>
        <translation type="unfinished">انتظر {value} ثانية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished">مدة الانتظار</translation>
    </message>
    <message>
        <source>What is kept about the token cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ما حُفظ عن البطاقة.</translation>
    </message>
    <message>
        <source>What is needed to talk to PostgreSQL is not installed here.</source>
        <translation type="unfinished">ما يلزم لمخاطبة PostgreSQL غير مثبت هنا.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03, 2025-03-14, or &quot;about two years ago&quot;.</source>
        <translation type="unfinished">اكتب 2025 أو 2025-03 أو 2025-03-14 أو «منذ نحو سنتين».</translation>
    </message>
    <message>
        <source>Write in one sentence why you decide so.</source>
        <translation type="unfinished">اكتب في جملة واحدة لماذا تقرر ذلك.</translation>
    </message>
    <message>
        <source>Write in one sentence why you see it so.</source>
        <translation type="unfinished">اكتب في جملة واحدة لماذا ترى ذلك.</translation>
    </message>
    <message>
        <source>Write in one sentence why, as the receiver said it.</source>
        <translation type="unfinished">اكتب في جملة واحدة لماذا، كما قال المستلم.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation type="unfinished">اكتب في جملة واحدة لماذا.</translation>
    </message>
    <message>
        <source>Write it a receipt instead; its next bundle brings the key.</source>
        <translation type="unfinished">اكتب له إيصالًا بدلًا من ذلك؛ حزمته التالية تحمل المفتاح.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation type="unfinished">اكتبه هكذا 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02.</source>
        <translation type="unfinished">اكتبه هكذا 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished">اكتبه أقصر.</translation>
    </message>
    <message>
        <source>Write the announcement.</source>
        <translation type="unfinished">اكتب الإعلان.</translation>
    </message>
    <message>
        <source>Write your name above. Mend the translation where it is wrong; write x under checked where it is right.</source>
        <translation type="unfinished">اكتب اسمك أعلاه. أصلح الترجمة حيث هي خاطئة؛ واكتب x تحت «checked» حيث هي صحيحة.</translation>
    </message>
    <message>
        <source>You can rely on who wrote it. What it says is the officer&apos;s presumption, not proof.</source>
        <translation type="unfinished">يمكنك الوثوق بمن كتبه. ما يقوله افتراض الموظف لا دليل.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished">لا يمكنك إزالة نفسك.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was made.</source>
        <translation type="unfinished">ليست لديك شهادة للتوقيع: لم يُعد شيء.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was sealed.</source>
        <translation type="unfinished">ليست لديك شهادة للتوقيع: لم يُختم شيء.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was written.</source>
        <translation type="unfinished">ليست لديك شهادة للتوقيع: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>You signed this form first: the second signature must be somebody else&apos;s.</source>
        <translation type="unfinished">وقّعت هذه الاستمارة أولًا: يجب أن يكون التوقيع الثاني لشخص آخر.</translation>
    </message>
    <message>
        <source>Your passphrase was chosen by somebody else: nothing can be done with it yet.</source>
        <translation type="unfinished">اختار عبارة المرور الخاصة بك شخص آخر: لا يمكن فعل شيء بها بعد.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished">لا يسمح دورك بهذا: لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">هذه الترجمة مسودة؛ لم يتحقق منها أحد بعد.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Not checked: no list of revoked certificates</source>
        <translation type="unfinished">لم يُتحقق: لا قائمة بالشهادات الملغاة</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>The second signature, which was planned</source>
        <translation type="unfinished">التوقيع الثاني المقرر</translation>
    </message>
    <message>
        <source>Something that was not allowed</source>
        <translation type="unfinished">شيء لم يكن مسموحًا</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The program ended without locking last time. Everything was checked, and nothing is missing.</source>
        <translation type="unfinished">انتهى البرنامج آخر مرة دون إقفال. فُحص كل شيء ولا ينقص شيء.</translation>
    </message>
    <message>
        <source>A file that takes back half a change was missing. All counts agree, so nothing was half.</source>
        <translation type="unfinished">كان ملف يتراجع عن نصف تغيير ناقصًا. كل الأعداد متفقة، فلم يبقَ شيء نصفه.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry. Set date and time; the order is kept.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متأخرة عن آخر قيد. اضبط التاريخ والوقت؛ الترتيب محفوظ.</translation>
    </message>
    <message>
        <source>The clock of this laptop is more than a year past the last entry. Check date and time.</source>
        <translation type="unfinished">ساعة هذا الحاسوب متقدمة أكثر من سنة على آخر قيد. راجع التاريخ والوقت.</translation>
    </message>
    <message>
        <source>The disk needs very long to save. Have it checked, and make a backup to another one.</source>
        <translation type="unfinished">القرص يحتاج وقتًا طويلًا جدًا للحفظ. اعرضه للفحص واصنع نسخة على غيره.</translation>
    </message>
    <message>
        <source>This vault is damaged. You see what can still be read; nothing can be changed.</source>
        <translation type="unfinished">هذه الخزنة تالفة. ترى ما لا يزال يُقرأ؛ لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>points to it</source>
        <translation type="unfinished">مُشار إليه</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">غير معروف بعد</translation>
    </message>
    <message>
        <source>does not point to it</source>
        <translation type="unfinished">غير مُشار إليه</translation>
    </message>
    <message>
        <source>not needed for a child</source>
        <translation type="unfinished">لا يلزم للطفل</translation>
    </message>
    <message>
        <source>no published strengths for this list</source>
        <translation type="unfinished">لا توجد درجات قوة منشورة لهذه القائمة</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation type="unfinished">الاتجار بالأشخاص</translation>
    </message>
    <message>
        <source>Smuggling of migrants</source>
        <translation type="unfinished">تهريب المهاجرين</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">الاتجار</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">التهريب</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">الفعل</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">الوسائل</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">الغرض</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">طفل</translation>
    </message>
    <message>
        <source>Arranged by others</source>
        <translation type="unfinished">رتَّبه آخرون</translation>
    </message>
    <message>
        <source>A border crossed</source>
        <translation type="unfinished">عبور حدود</translation>
    </message>
    <message>
        <source>Against entry rules</source>
        <translation type="unfinished">دخول غير نظامي</translation>
    </message>
    <message>
        <source>Not the own country</source>
        <translation type="unfinished">ليس بلده</translation>
    </message>
    <message>
        <source>Somebody gained</source>
        <translation type="unfinished">استفاد أحدهم</translation>
    </message>
    <message>
        <source>Was the person recruited, moved, housed or received?</source>
        <translation type="unfinished">هل جُنِّد الشخص أو نُقل أو أُوي أو استُقبل؟</translation>
    </message>
    <message>
        <source>By force, threat, deceit, or by using a weak position?</source>
        <translation type="unfinished">بالقوة أو التهديد أو الخداع أو باستغلال حالة استضعاف؟</translation>
    </message>
    <message>
        <source>In order to exploit the person?</source>
        <translation type="unfinished">بغرض استغلال الشخص؟</translation>
    </message>
    <message>
        <source>Is the person under 18, or perhaps?</source>
        <translation type="unfinished">هل الشخص دون 18 سنة، أو ربما؟</translation>
    </message>
    <message>
        <source>Did somebody arrange the crossing?</source>
        <translation type="unfinished">هل رتَّب أحد العبور؟</translation>
    </message>
    <message>
        <source>Was a border crossed, or tried?</source>
        <translation type="unfinished">هل عُبرت حدود، أو جرت محاولة ذلك؟</translation>
    </message>
    <message>
        <source>Without what the country demands?</source>
        <translation type="unfinished">من دون ما يشترطه البلد؟</translation>
    </message>
    <message>
        <source>Into a country that is not the person&apos;s own?</source>
        <translation type="unfinished">إلى بلد ليس بلد الشخص؟</translation>
    </message>
    <message>
        <source>For money or another gain?</source>
        <translation type="unfinished">مقابل مال أو منفعة أخرى؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished">غير واضح</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation type="unfinished">قاله الشخص</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation type="unfinished">رأيته بنفسي</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished">في مستند</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">قاله شخص آخر</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation type="unfinished">أسباب معقولة</translation>
    </message>
    <message>
        <source>No grounds now</source>
        <translation type="unfinished">لا أسباب حاليًا</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">نشطة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">مغلقة</translation>
    </message>
    <message>
        <source>Closed, referred</source>
        <translation type="unfinished">مغلقة، أُحيلت</translation>
    </message>
    <message>
        <source>Interview open</source>
        <translation type="unfinished">مقابلة مفتوحة</translation>
    </message>
    <message>
        <source>Interview stopped</source>
        <translation type="unfinished">مقابلة موقوفة</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation type="unfinished">مقابلة منتهية</translation>
    </message>
    <message>
        <source>To be interviewed</source>
        <translation type="unfinished">على إجراء المقابلة</translation>
    </message>
    <message>
        <source>To a referral</source>
        <translation type="unfinished">على الإحالة</translation>
    </message>
    <message>
        <source>To share with headquarters</source>
        <translation type="unfinished">على المشاركة مع المقر</translation>
    </message>
    <message>
        <source>To be counted, without a name</source>
        <translation type="unfinished">على أن يُحصى، من دون اسم</translation>
    </message>
    <message>
        <source>To a referral to the police</source>
        <translation type="unfinished">على الإحالة إلى الشرطة</translation>
    </message>
    <message>
        <source>This receiver does not need it</source>
        <translation type="unfinished">هذه الجهة المستلِمة لا تحتاج إليه</translation>
    </message>
    <message>
        <source>The person has not agreed</source>
        <translation type="unfinished">لم يوافق الشخص</translation>
    </message>
    <message>
        <source>Leaves without saying who the person is</source>
        <translation type="unfinished">يخرج من دون ذكر هوية الشخص</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">موقَّعة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">مسلَّمة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">مستلَمة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">مقبولة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">مرفوضة</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation type="unfinished">بدأت الخدمة</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">مسودة</translation>
    </message>
    <message>
        <source>noted by the officer</source>
        <translation type="unfinished">دوَّنه الموظف</translation>
    </message>
    <message>
        <source>answer page, not signed</source>
        <translation type="unfinished">صفحة جواب، غير موقَّعة</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation type="unfinished">موقَّع من الجهة المستلِمة</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">الموظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">المشرف</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished">محلِّل</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">مدير النظام</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">آلية الإحالة الوطنية</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">المأوى</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">الرعاية الطبية</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">الشرطة</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">سلطة اللجوء</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished">المساعدة القانونية</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">حماية الطفل</translation>
    </message>
    <message>
        <source>Deceit at recruitment</source>
        <translation type="unfinished">الخداع عند التجنيد</translation>
    </message>
    <message>
        <source>Force at recruitment</source>
        <translation type="unfinished">الإكراه عند التجنيد</translation>
    </message>
    <message>
        <source>Weak position used at recruitment</source>
        <translation type="unfinished">استغلال الاستضعاف عند التجنيد</translation>
    </message>
    <message>
        <source>Conditions of work and life</source>
        <translation type="unfinished">ظروف العمل والعيش</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">الإكراه في مكان العمل</translation>
    </message>
    <message>
        <source>Weak position used at the place of work</source>
        <translation type="unfinished">استغلال الاستضعاف في مكان العمل</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">وسائل أخرى</translation>
    </message>
    <message>
        <source>Smuggling: elements</source>
        <translation type="unfinished">التهريب: العناصر</translation>
    </message>
    <message>
        <source>Smuggling: signs</source>
        <translation type="unfinished">التهريب: العلامات</translation>
    </message>
    <message>
        <source>Danger and cruelty on the way</source>
        <translation type="unfinished">الخطر والقسوة في الطريق</translation>
    </message>
    <message>
        <source>Where smuggling turns</source>
        <translation type="unfinished">حيث يتحوَّل التهريب</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">الاحتياجات</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished">ما يمكن رؤيته</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">نزع الأعضاء</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">الزواج القسري</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation type="unfinished">التسوُّل</translation>
    </message>
    <message>
        <source>Made to commit crimes</source>
        <translation type="unfinished">الإجبار على ارتكاب جرائم</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">الاسترقاق المنزلي</translation>
    </message>
    <message>
        <source>Crimes suffered on the way</source>
        <translation type="unfinished">جرائم وقعت على الشخص في الطريق</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">تجنيد</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">طريق</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished">عبور</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">دفع</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">دين</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">سيطرة</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">استغلال</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">صورة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">العمر</translation>
    </message>
    <message>
        <source>adults, labour</source>
        <translation type="unfinished">بالغون، عمل</translation>
    </message>
    <message>
        <source>children, labour</source>
        <translation type="unfinished">أطفال، عمل</translation>
    </message>
    <message>
        <source>adults, sexual exploitation</source>
        <translation type="unfinished">بالغون، استغلال جنسي</translation>
    </message>
    <message>
        <source>children, sexual exploitation</source>
        <translation type="unfinished">أطفال، استغلال جنسي</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">صامت</translation>
    </message>
    <message>
        <source>bundles missing</source>
        <translation type="unfinished">حزم ناقصة</translation>
    </message>
    <message>
        <source>copied or restored</source>
        <translation type="unfinished">منسوخ أو مستعاد</translation>
    </message>
    <message>
        <source>revoked certificate</source>
        <translation type="unfinished">شهادة ملغاة</translation>
    </message>
    <message>
        <source>journal rewritten</source>
        <translation type="unfinished">سجل أُعيدت كتابته</translation>
    </message>
    <message>
        <source>older program</source>
        <translation type="unfinished">برنامج أقدم</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation type="unfinished">شهادة تنتهي قريبًا</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation type="unfinished">شهادة منتهية</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">الساعة خاطئة</translation>
    </message>
    <message>
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">يتراجع عن أسباب معقولة تقرَّرت من قبل.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">الإجابات تشير إلى الاتجار، والقرار لا يرى أسبابًا.</translation>
    </message>
</context>
</TS>
