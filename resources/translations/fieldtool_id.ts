<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished">Tentang</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Apa yang dilakukannya</translation>
    </message>
    <message>
        <source>It helps to hold an interview, to keep what was said, to see what it points to and from which source, and to hand a person over safely. Everything lies encrypted on this laptop. It uses no network.</source>
        <translation type="unfinished">Program ini membantu menjalankan wawancara, menyimpan apa yang dikatakan, melihat apa yang ditunjuk dan dari sumber mana, serta menyerahkan orang tersebut ke tangan lain dengan aman. Semuanya tersimpan terenkripsi di laptop ini. Program ini tidak memakai jaringan.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished">Apa yang tidak dilakukannya</translation>
    </message>
    <message>
        <source>It does not decide whether somebody was trafficked or smuggled: an officer does.</source>
        <translation type="unfinished">Program tidak memutuskan apakah seseorang diperdagangkan atau diselundupkan: petugas yang memutuskan.</translation>
    </message>
    <message>
        <source>It ranks nobody, and judges nobody&apos;s credibility.</source>
        <translation type="unfinished">Program tidak memeringkat dan tidak menilai kejujuran siapa pun.</translation>
    </message>
    <message>
        <source>It is no ground for removal or detention.</source>
        <translation type="unfinished">Ini bukan dasar untuk pemulangan atau penahanan.</translation>
    </message>
    <message>
        <source>“No signs seen” is not “not trafficked”: people tell late, or never.</source>
        <translation type="unfinished">“Tidak ada tanda terlihat” bukan “tidak diperdagangkan”: orang bercerita lambat, atau tidak pernah.</translation>
    </message>
    <message>
        <source>It sends nothing by itself: no server, no account, no update check.</source>
        <translation type="unfinished">Program tidak mengirim apa pun sendiri: tanpa server, tanpa akun, tanpa pencarian pembaruan.</translation>
    </message>
    <message>
        <source>It is not legal advice: national law and your own procedures come first.</source>
        <translation type="unfinished">Ini bukan nasihat hukum: hukum nasional dan prosedur Anda sendiri lebih dahulu.</translation>
    </message>
    <message>
        <source>It does not protect against whoever holds the unlocked laptop or has put something into it: lock it.</source>
        <translation type="unfinished">Program tidak melindungi dari orang yang memegang laptop yang terbuka atau memasukkan sesuatu ke dalamnya: kuncilah.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished">Versi</translation>
    </message>
    <message>
        <source>Open source under the Apache License 2.0. Fonts: SIL Open Font License. Names of fields: HTCDS 2.0 by the International Organization for Migration, CC BY 4.0; no endorsement is implied.</source>
        <translation type="unfinished">Perangkat lunak terbuka dengan lisensi Apache 2.0. Huruf: SIL Open Font License. Nama kolom: HTCDS 2.0 dari Organisasi Internasional untuk Migrasi, CC BY 4.0; bukan tanda dukungan.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Yang ditetapkan organisasi Anda</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Program</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation type="unfinished">Aturan yang berlaku</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Tanda dalam daftar periksa</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulir</translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Jendela</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tombol</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>One to a line: a number not to call, somebody who must not know.</source>
        <translation type="unfinished">Satu per baris: nomor yang tidak boleh dihubungi, orang yang tidak boleh tahu.</translation>
    </message>
    <message>
        <source>Further on the form</source>
        <translation type="unfinished">Lebih lanjut di formulir</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">tidak ditanyakan</translation>
    </message>
    <message>
        <source>As the case says: {said}</source>
        <translation type="unfinished">Seperti kata kasus: {said}</translation>
    </message>
    <message>
        <source>Indicators answered yes: in a few words, what was said or seen.</source>
        <translation type="unfinished">Indikator yang dijawab ya: dengan sedikit kata, apa yang dikatakan atau terlihat.</translation>
    </message>
    <message>
        <source>They stand on a page of their own, to be taken off before a copy goes to the person or a shelter.</source>
        <translation type="unfinished">Mereka ada di halaman tersendiri, yang dilepas sebelum salinan sampai ke orang itu atau ke rumah aman.</translation>
    </message>
    <message>
        <source>Add a person suspected</source>
        <translation type="unfinished">Tambah orang yang dicurigai</translation>
    </message>
    <message>
        <source>Only with the person&apos;s agreement, and never a picture of a face. Pictures travel inside the form without place and time of the camera; of other files the form names the hash.</source>
        <translation type="unfinished">Hanya dengan izin orang itu, dan jangan pernah foto wajah. Gambar ikut di dalam formulir tanpa tempat dan waktu kamera; untuk berkas lain formulir menyebut sidik jarinya.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Lepas</translation>
    </message>
    <message>
        <source>Take off: {file}</source>
        <translation type="unfinished">Lepas: {file}</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished">Gambar {number}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Lampirkan</translation>
    </message>
    <message>
        <source>Attach: {file}</source>
        <translation type="unfinished">Lampirkan: {file}</translation>
    </message>
    <message>
        <source>What it shows, without a name</source>
        <translation type="unfinished">Apa yang terlihat, tanpa nama</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation type="unfinished">Lampirkan berkas …</translation>
    </message>
</context>
<context>
    <name>AskConsent</name>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished">Orang tersebut setuju</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation type="unfinished">Orang tersebut tidak setuju</translation>
    </message>
    <message>
        <source>Ask the person, alone and in their language:</source>
        <translation type="unfinished">Tanyakan kepada orang tersebut, sendirian dan dalam bahasanya:</translation>
    </message>
    <message>
        <source>Say what would be passed on. Help does not depend on the answer.</source>
        <translation type="unfinished">Katakan apa yang akan diteruskan. Bantuan tidak bergantung pada jawabannya.</translation>
    </message>
    <message>
        <source>May I tell the police, {receiver}, what is on this form?</source>
        <translation type="unfinished">Bolehkah saya memberi tahu polisi, {receiver}, apa yang ada di formulir ini?</translation>
    </message>
    <message>
        <source>May I pass on to {receiver} what they need to know to help you?</source>
        <translation type="unfinished">Bolehkah saya meneruskan kepada {receiver} apa yang perlu mereka ketahui untuk membantu Anda?</translation>
    </message>
</context>
<context>
    <name>AssessmentPage</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Penilaian</translation>
    </message>
    <message>
        <source>It points, at the level of reasonable grounds. It never proves, and it never decides.</source>
        <translation type="unfinished">Penilaian menunjuk, pada tingkat dugaan yang masuk akal. Tidak pernah membuktikan, dan tidak pernah memutuskan.</translation>
    </message>
    <message>
        <source>Needed now, whatever the label</source>
        <translation type="unfinished">Dibutuhkan sekarang, apa pun sebutannya</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation type="unfinished">Perlu dilihat sekali lagi</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished">Aturannya</translation>
    </message>
    <message>
        <source>What would change it: take one answer away</source>
        <translation type="unfinished">Apa yang akan mengubahnya: satu jawaban dikeluarkan</translation>
    </message>
    <message>
        <source>What carries it, and where the rule comes from</source>
        <translation type="unfinished">Apa yang mendasarinya, dan dari mana aturannya</translation>
    </message>
    <message>
        <source>First: safety and trust</source>
        <translation type="unfinished">Pertama: keselamatan dan kepercayaan</translation>
    </message>
    <message>
        <source>Then: what can still change it</source>
        <translation type="unfinished">Lalu: apa yang masih dapat mengubahnya</translation>
    </message>
    <message>
        <source>What to ask or look at next</source>
        <translation type="unfinished">Apa yang ditanyakan atau dilihat berikutnya</translation>
    </message>
    <message>
        <source>Ask next: {signs}</source>
        <translation type="unfinished">Tanyakan berikutnya: {signs}</translation>
    </message>
    <message>
        <source>Each of these alone carries it:</source>
        <translation type="unfinished">Masing-masing ini saja sudah cukup:</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation type="unfinished">Aturan: {rules}.</translation>
    </message>
    <message>
        <source>The last kept assessment used {rules}.</source>
        <translation type="unfinished">Penilaian terakhir yang disimpan memakai {rules}.</translation>
    </message>
    <message>
        <source>Without “{sign}” ({reply}):  {then}</source>
        <translation type="unfinished">Tanpa “{sign}” ({reply}):  {then}</translation>
    </message>
    <message>
        <source>No single answer carries it alone: whichever is taken away, the rest is enough.</source>
        <translation type="unfinished">Tidak ada satu jawaban yang mendasarinya sendirian: mana pun yang dikeluarkan, sisanya cukup.</translation>
    </message>
    <message>
        <source>No open question can change this any more.</source>
        <translation type="unfinished">Tidak ada pertanyaan terbuka yang masih dapat mengubah ini.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both hold.</source>
        <translation type="unfinished">Mula-mula diselundupkan, lalu diperdagangkan: keduanya berlaku.</translation>
    </message>
    <message>
        <source>At risk: there are signs that it may come to trafficking. Offer a referral.</source>
        <translation type="unfinished">Berisiko: ada tanda bahwa ini dapat menjadi perdagangan orang. Tawarkan rujukan.</translation>
    </message>
    <message>
        <source>Exploited at work without trafficking: labour rights help is another way.</source>
        <translation type="unfinished">Dieksploitasi di tempat kerja tanpa perdagangan orang: bantuan hak buruh adalah jalan lain.</translation>
    </message>
    <message>
        <source>Age in doubt: the person is presumed to be a child.</source>
        <translation type="unfinished">Usia diragukan: orang tersebut dianggap anak.</translation>
    </message>
    <message>
        <source>Aggravated smuggling: {signs}.</source>
        <translation type="unfinished">Penyelundupan yang diperberat: {signs}.</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> dan </translation>
    </message>
    <message>
        <source>These do not fit together; people may still be telling the truth: {both}</source>
        <translation type="unfinished">Ini tidak cocok satu sama lain; orang tetap mungkin berkata benar: {both}</translation>
    </message>
    <message>
        <source>Your decision is kept. It holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Keputusan Anda tersimpan. Berlaku setelah petugas lain membacanya dan setuju.</translation>
    </message>
    <message>
        <source>Your decision is kept, with the assessment beside it.</source>
        <translation type="unfinished">Keputusan Anda tersimpan, dengan penilaian di sampingnya.</translation>
    </message>
    <message>
        <source>Your second opinion is kept, under your number.</source>
        <translation type="unfinished">Pendapat kedua Anda tersimpan, dengan nomor Anda.</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Ask next</source>
        <translation type="unfinished">Tanyakan berikutnya</translation>
    </message>
    <message>
        <source>What the answers point to</source>
        <translation type="unfinished">Apa yang ditunjuk jawaban</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child, so no means are needed.</source>
        <translation type="unfinished">Usia diragukan: dianggap anak, jadi cara tidak diperlukan.</translation>
    </message>
    <message>
        <source>A child: no means are needed.</source>
        <translation type="unfinished">Anak: cara tidak diperlukan.</translation>
    </message>
    <message>
        <source>Age not known yet.</source>
        <translation type="unfinished">Usia belum diketahui.</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked.</source>
        <translation type="unfinished">Mula-mula diselundupkan, lalu diperdagangkan.</translation>
    </message>
    <message>
        <source>At risk: signs that it may come to trafficking.</source>
        <translation type="unfinished">Berisiko: tanda bahwa ini dapat menjadi perdagangan orang.</translation>
    </message>
    <message>
        <source>Exploited at work: labour rights help.</source>
        <translation type="unfinished">Dieksploitasi di tempat kerja: bantuan hak buruh.</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way.</source>
        <translation type="unfinished">Bahaya atau kekejaman di perjalanan.</translation>
    </message>
    <message>
        <source>Two answers do not fit together; see Assessment.</source>
        <translation type="unfinished">Dua jawaban tidak cocok; lihat Penilaian.</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>The file to keep</source>
        <translation type="unfinished">Berkas yang akan disimpan</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Gambar, pindaian, rekaman</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Add a picture …</source>
        <translation type="unfinished">Tambah gambar …</translation>
    </message>
    <message>
        <source>A picture is kept here, in the vault alone.</source>
        <translation type="unfinished">Sebuah gambar disimpan di sini, hanya di brankas.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF. Place and device are taken out.</source>
        <translation type="unfinished">JPEG, PNG, WebP, TIFF. Tempat dan perangkat dihapus.</translation>
    </message>
    <message>
        <source>Add a recording …</source>
        <translation type="unfinished">Tambah rekaman …</translation>
    </message>
    <message>
        <source>A recording is kept here, in the vault alone.</source>
        <translation type="unfinished">Sebuah rekaman disimpan di sini, hanya di brankas.</translation>
    </message>
    <message>
        <source>WAV (PCM). Names and comments in the file are taken out.</source>
        <translation type="unfinished">WAV (PCM). Nama dan komentar dalam berkas dihapus.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation type="unfinished">Tambah berkas …</translation>
    </message>
    <message>
        <source>A file is kept here, in the vault alone.</source>
        <translation type="unfinished">Sebuah berkas disimpan di sini, hanya di brankas.</translation>
    </message>
    <message>
        <source>Pictures, scans (PDF, TIFF) and recordings (WAV); nothing else can be cleaned.</source>
        <translation type="unfinished">Gambar, pindaian (PDF, TIFF) dan rekaman (WAV); yang lain tidak dapat dibersihkan.</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished">Pilih yang lain …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dengarkan</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Lihat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Tarik kembali</translation>
    </message>
    <message>
        <source>Open the question again; the earlier file stays with the case until it is removed there</source>
        <translation type="unfinished">Buka lagi pertanyaannya; berkas sebelumnya tetap bersama kasus sampai dihapus di sana</translation>
    </message>
    <message>
        <source>What stood here was removed from the case.</source>
        <translation type="unfinished">Yang ada di sini telah dihapus dari kasus.</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Belum ada nama</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished">Status kasus</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished">Orangnya</translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished">Apa yang disetujui orang tersebut</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Apa yang terjadi</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>Look, or add a document</source>
        <translation type="unfinished">Lihat atau tambah dokumen</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <translation type="unfinished">Diubah {when}</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished">Lanjutkan wawancara</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation type="unfinished">Wawancara lain</translation>
    </message>
    <message>
        <source>No picture, scan or recording yet.</source>
        <translation type="unfinished">Belum ada gambar, pindaian, atau rekaman.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nama</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished">belum dikatakan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Kewarganegaraan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished">Kontak aman</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Setuju</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Tidak setuju</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Tarik kembali</translation>
    </message>
    <message>
        <source>The person takes this consent back: {what}</source>
        <translation type="unfinished">Orang tersebut menarik kembali persetujuan ini: {what}</translation>
    </message>
    <message>
        <source>Case begun</source>
        <translation type="unfinished">Kasus dimulai</translation>
    </message>
    <message>
        <source>held on paper on {day}, typed in later</source>
        <translation type="unfinished">dilakukan di atas kertas pada {day}, diketik kemudian</translation>
    </message>
    <message>
        <source>Agreed: {what}</source>
        <translation type="unfinished">Setuju: {what}</translation>
    </message>
    <message>
        <source>Did not agree, or took it back: {what}</source>
        <translation type="unfinished">Tidak setuju, atau menariknya kembali: {what}</translation>
    </message>
    <message>
        <source>Officer decided. Trafficking: {trafficking}. Smuggling: {smuggling}.</source>
        <translation type="unfinished">Petugas memutuskan. Perdagangan orang: {trafficking}. Penyelundupan: {smuggling}.</translation>
    </message>
    <message>
        <source>It waits for a second person.</source>
        <translation type="unfinished">Menunggu orang kedua.</translation>
    </message>
    <message>
        <source>Officer {officer} agrees</source>
        <translation type="unfinished">Petugas {officer} setuju</translation>
    </message>
    <message>
        <source>Officer {officer} does not agree</source>
        <translation type="unfinished">Petugas {officer} tidak setuju</translation>
    </message>
    <message>
        <source>Referral {number} to {receiver}: {state}</source>
        <translation type="unfinished">Rujukan {number} ke {receiver}: {state}</translation>
    </message>
    <message>
        <source>Referral {number}: {state} ({source})</source>
        <translation type="unfinished">Rujukan {number}: {state} ({source})</translation>
    </message>
    <message>
        <source>Taken back. What has left is not unsent; nothing more leaves.</source>
        <translation type="unfinished">Ditarik kembali. Yang sudah keluar tidak kembali; tidak ada lagi yang keluar.</translation>
    </message>
    <message>
        <source>Printed. Give it into the person&apos;s own hand.</source>
        <translation type="unfinished">Tercetak. Serahkan langsung ke tangan orang ini.</translation>
    </message>
    <message>
        <source>The status is kept.</source>
        <translation type="unfinished">Status tersimpan.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Mulai wawancara</translation>
    </message>
    <message>
        <source>Name in any script, number, or words of an answer</source>
        <translation type="unfinished">Nama dalam aksara apa pun, nomor, atau kata dari jawaban</translation>
    </message>
    <message>
        <source>Nothing is written like this. These names are like it:</source>
        <translation type="unfinished">Tidak ada yang ditulis seperti ini. Nama-nama ini mirip:</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or fewer filters.</source>
        <translation type="unfinished">Coba huruf lebih sedikit, ejaan lain, atau saringan lebih sedikit.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished">Status apa pun</translation>
    </message>
    <message>
        <source>Trafficking: any</source>
        <translation type="unfinished">Perdagangan orang: apa pun</translation>
    </message>
    <message>
        <source>What it says about trafficking</source>
        <translation type="unfinished">Apa yang dikatakan tentang perdagangan orang</translation>
    </message>
    <message>
        <source>Smuggling: any</source>
        <translation type="unfinished">Penyelundupan: apa pun</translation>
    </message>
    <message>
        <source>What it says about smuggling</source>
        <translation type="unfinished">Apa yang dikatakan tentang penyelundupan</translation>
    </message>
    <message>
        <source>Any interview</source>
        <translation type="unfinished">Wawancara apa pun</translation>
    </message>
    <message>
        <source>How the interview stands</source>
        <translation type="unfinished">Sampai mana wawancara</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Belum dikirim</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Bersihkan</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished">Pencarian tersimpan</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished">Simpan pencarian ini</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <translation type="unfinished">Jangan simpan lagi</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Cari kasus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>No case is found</source>
        <translation type="unfinished">Tidak ada kasus ditemukan</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Sertifikat</translation>
    </message>
    <message>
        <source>Who may sign for the organisation, and whose signatures count here.</source>
        <translation type="unfinished">Siapa yang boleh menandatangani atas nama organisasi, dan tanda tangan siapa yang berlaku di sini.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished">Belum ada berkas dipilih</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation type="unfinished">Sertifikat Anda sendiri</translation>
    </message>
    <message>
        <source>Save a request …</source>
        <translation type="unfinished">Simpan permintaan …</translation>
    </message>
    <message>
        <source>Where to save the request</source>
        <translation type="unfinished">Tempat menyimpan permintaan</translation>
    </message>
    <message>
        <source>File from headquarters …</source>
        <translation type="unfinished">Berkas dari kantor pusat …</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished">Buka berkas</translation>
    </message>
    <message>
        <source>Fingerprint, as it stands on paper</source>
        <translation type="unfinished">Sidik jari, seperti tertulis di kertas</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation type="unfinished">Pakai sertifikat ini</translation>
    </message>
    <message>
        <source>Instead: keep the key on a token</source>
        <translation type="unfinished">Sebagai gantinya: simpan kunci pada token</translation>
    </message>
    <message>
        <source>The token&apos;s own library (PKCS #11)</source>
        <translation type="unfinished">Pustaka token itu sendiri (PKCS #11)</translation>
    </message>
    <message>
        <source>A file that came with the token; it ends in .dll, .so or .dylib.</source>
        <translation type="unfinished">Berkas yang datang bersama token; berakhir dengan .dll, .so atau .dylib.</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished">PIN token</translation>
    </message>
    <message>
        <source>Make the key and save a request …</source>
        <translation type="unfinished">Buat kunci dan simpan permintaan …</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished">Organisasi lain</translation>
    </message>
    <message>
        <source>Their certificate counts only where the fingerprint on their paper fits.</source>
        <translation type="unfinished">Sertifikat mereka hanya berlaku bila sidik jari di kertas mereka cocok.</translation>
    </message>
    <message>
        <source>Fingerprint on their paper</source>
        <translation type="unfinished">Sidik jari di kertas mereka</translation>
    </message>
    <message>
        <source>Trust an organisation …</source>
        <translation type="unfinished">Percayai organisasi …</translation>
    </message>
    <message>
        <source>Their certificate</source>
        <translation type="unfinished">Sertifikat mereka</translation>
    </message>
    <message>
        <source>Officers&apos; certificates …</source>
        <translation type="unfinished">Sertifikat petugas …</translation>
    </message>
    <message>
        <source>Their list</source>
        <translation type="unfinished">Daftar mereka</translation>
    </message>
    <message>
        <source>Newer list of revoked ones …</source>
        <translation type="unfinished">Daftar pencabutan yang lebih baru …</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">Daftarnya</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished">Sertifikat yang diterbitkan</translation>
    </message>
    <message>
        <source>Laptop or passphrase lost</source>
        <translation type="unfinished">Laptop atau frasa sandi hilang</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation type="unfinished">Tidak bekerja di sini lagi</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Diganti</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation type="unfinished">Tidak dipakai lagi</translation>
    </message>
    <message>
        <source>The organisation&apos;s authority</source>
        <translation type="unfinished">Otoritas organisasi</translation>
    </message>
    <message>
        <source>Print this fingerprint and give it away on paper:</source>
        <translation type="unfinished">Cetak sidik jari ini dan berikan di kertas:</translation>
    </message>
    <message>
        <source>Answer a request …</source>
        <translation type="unfinished">Jawab permintaan …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished">Permintaannya</translation>
    </message>
    <message>
        <source>Save for others …</source>
        <translation type="unfinished">Simpan untuk orang lain …</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished">Tempat menyimpan</translation>
    </message>
    <message>
        <source>Save the organisation&apos;s certificate, officers&apos; certificates and the list of revoked</source>
        <translation type="unfinished">Simpan sertifikat organisasi, sertifikat petugas, dan daftar pencabutan</translation>
    </message>
    <message>
        <source>Why it no longer counts</source>
        <translation type="unfinished">Mengapa tidak berlaku lagi</translation>
    </message>
    <message>
        <source>1.  Carry a request to headquarters on a stick.</source>
        <translation type="unfinished">1.  Bawa permintaan ke kantor pusat dengan stik.</translation>
    </message>
    <message>
        <source>2.  Bring the answer back, and open it here.</source>
        <translation type="unfinished">2.  Bawa kembali jawabannya, dan buka di sini.</translation>
    </message>
    <message>
        <source>3.  Type the fingerprint from headquarters&apos; paper, and use the certificate.</source>
        <translation type="unfinished">3.  Ketik sidik jari dari kertas kantor pusat, dan pakai sertifikatnya.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished">Cabut</translation>
    </message>
    <message>
        <source>Renew …</source>
        <translation type="unfinished">Perbarui …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished">dicabut</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">sampai {day}</translation>
    </message>
    <message>
        <source>Choose the file from headquarters first.</source>
        <translation type="unfinished">Pilih dulu berkas dari kantor pusat.</translation>
    </message>
    <message>
        <source>You sign with this certificate from now on.</source>
        <translation type="unfinished">Mulai sekarang Anda menandatangani dengan sertifikat ini.</translation>
    </message>
    <message>
        <source>Their signatures count here from now on.</source>
        <translation type="unfinished">Tanda tangan mereka berlaku di sini mulai sekarang.</translation>
    </message>
    <message>
        <source>The certificates are kept.</source>
        <translation type="unfinished">Sertifikat tersimpan.</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation type="unfinished">Daftar tersimpan.</translation>
    </message>
    <message>
        <source>Revoked. Save the new list for others and carry it to every laptop.</source>
        <translation type="unfinished">Dicabut. Simpan daftar baru untuk orang lain dan bawa ke setiap laptop.</translation>
    </message>
    <message>
        <source>Where to save the certificate</source>
        <translation type="unfinished">Tempat menyimpan sertifikat</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Disimpan: {file}</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Daftar periksa</translation>
    </message>
    <message>
        <source>A sign is a reason to ask on. It proves nothing by itself.</source>
        <translation type="unfinished">Tanda adalah alasan untuk bertanya lebih lanjut. Sendirian, tanda tidak membuktikan apa pun.</translation>
    </message>
    <message>
        <source>Find a sign</source>
        <translation type="unfinished">Cari tanda</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished">Semua bagian</translation>
    </message>
    <message>
        <source>Part of the checklist</source>
        <translation type="unfinished">Bagian daftar periksa</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Semua</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Terjawab</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation type="unfinished">Terjawab atau belum</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished">Tanda</translation>
    </message>
    <message>
        <source>Ask only when it is safe</source>
        <translation type="unfinished">Tanyakan hanya bila aman</translation>
    </message>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Cara bertanya</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Apa yang mungkin terlihat</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">Dalam dokumen</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Sebaiknya jangan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished">Buka lagi</translation>
    </message>
    <message>
        <source>The interview is closed. Begin another one to add what was seen later.</source>
        <translation type="unfinished">Wawancara sudah ditutup. Mulai yang lain untuk menambahkan apa yang terlihat kemudian.</translation>
    </message>
    <message>
        <source>How I know it</source>
        <translation type="unfinished">Dari mana saya tahu</translation>
    </message>
    <message>
        <source>Answer it myself</source>
        <translation type="unfinished">Saya jawab sendiri</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Sumber: {source}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Yes, done</source>
        <translation type="unfinished">Ya, sudah</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Set aside, because a later answer made them not apply</source>
        <translation type="unfinished">Dikesampingkan, karena jawaban kemudian membuatnya tidak berlaku</translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation type="unfinished">Tutup wawancara</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Itu pertanyaan terakhir</translation>
    </message>
    <message>
        <source>Tell the person what happens next and who will see what was said. Ask how they are now, and how they can be reached safely.</source>
        <translation type="unfinished">Beri tahu orang tersebut apa yang terjadi berikutnya dan siapa yang akan melihat apa yang dikatakan. Tanyakan keadaannya sekarang, dan bagaimana ia dapat dihubungi dengan aman.</translation>
    </message>
    <message>
        <source>Not talked about: {sections}</source>
        <translation type="unfinished">Belum dibicarakan: {sections}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Answers that differ</source>
        <translation type="unfinished">Jawaban yang berbeda</translation>
    </message>
    <message>
        <source>The same question was answered at two laptops, and neither knew of the other. Both answers stay.</source>
        <translation type="unfinished">Pertanyaan yang sama dijawab di dua laptop, dan keduanya tidak saling tahu. Kedua jawaban tetap ada.</translation>
    </message>
    <message>
        <source>Questions with answers that differ</source>
        <translation type="unfinished">Pertanyaan dengan jawaban berbeda</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished">Tidak ada yang perlu diputuskan</translation>
    </message>
    <message>
        <source>No answers stand against each other.</source>
        <translation type="unfinished">Tidak ada jawaban yang bertentangan.</translation>
    </message>
    <message>
        <source>Officer {officer}, {when}</source>
        <translation type="unfinished">Petugas {officer}, {when}</translation>
    </message>
    <message>
        <source>This answer counts</source>
        <translation type="unfinished">Jawaban ini berlaku</translation>
    </message>
    <message>
        <source>This answer counts: {answer}</source>
        <translation type="unfinished">Jawaban ini berlaku: {answer}</translation>
    </message>
    <message>
        <source>Decided. Both answers stay in the record.</source>
        <translation type="unfinished">Diputuskan. Kedua jawaban tetap dalam catatan.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Smuggling turned into trafficking</source>
        <translation type="unfinished">Penyelundupan berubah menjadi perdagangan orang</translation>
    </message>
    <message>
        <source>How the picture changed</source>
        <translation type="unfinished">Bagaimana gambarannya berubah</translation>
    </message>
    <message>
        <source>What changed, step by step</source>
        <translation type="unfinished">Apa yang berubah, langkah demi langkah</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Sekarang</translation>
    </message>
    <message>
        <source>It turned with: {signs}</source>
        <translation type="unfinished">Berubah karena: {signs}</translation>
    </message>
    <message>
        <source>Now, not kept yet</source>
        <translation type="unfinished">Sekarang, belum disimpan</translation>
    </message>
    <message>
        <source>by {officer}</source>
        <translation type="unfinished">oleh {officer}</translation>
    </message>
    <message>
        <source>First assessment. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">Penilaian pertama. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>The answers are the same; the rules changed ({rules}).</source>
        <translation type="unfinished">Jawabannya sama; aturannya berubah ({rules}).</translation>
    </message>
    <message>
        <source>When it changed, in the person&apos;s words: {words}</source>
        <translation type="unfinished">Kapan berubah, dengan kata-kata orang tersebut: {words}</translation>
    </message>
    <message>
        <source>New or changed answers: {signs}</source>
        <translation type="unfinished">Jawaban baru atau diubah: {signs}</translation>
    </message>
    <message>
        <source>Answers were taken back; nothing comes out differently.</source>
        <translation type="unfinished">Jawaban ditarik kembali; hasilnya tidak berubah.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Everything decided so far</source>
        <translation type="unfinished">Semua yang diputuskan sejauh ini</translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished">Keputusan Anda</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Alasan</translation>
    </message>
    <message>
        <source>One sentence is enough. They stand beside the assessment.</source>
        <translation type="unfinished">Satu kalimat cukup. Disimpan di samping penilaian.</translation>
    </message>
    <message>
        <source>Keep my decision</source>
        <translation type="unfinished">Simpan keputusan saya</translation>
    </message>
    <message>
        <source>Your second opinion</source>
        <translation type="unfinished">Pendapat kedua Anda</translation>
    </message>
    <message>
        <source>Read the answers first, then the reasons. One sentence is enough.</source>
        <translation type="unfinished">Bacalah jawabannya dulu, lalu alasannya. Satu kalimat cukup.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished">Saya setuju</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation type="unfinished">Saya tidak setuju</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished">Menunggu orang kedua</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished">Berlaku sekarang</translation>
    </message>
    <message>
        <source>Another officer unlocks this laptop with their own passphrase and reads it.</source>
        <translation type="unfinished">Petugas lain membuka laptop ini dengan frasa sandinya sendiri dan membacanya.</translation>
    </message>
    <message>
        <source>You can say below how you see it.</source>
        <translation type="unfinished">Di bawah ini Anda dapat mengatakan pandangan Anda.</translation>
    </message>
    <message>
        <source>Until somebody agrees, it does not hold.</source>
        <translation type="unfinished">Selama belum ada yang setuju, ini tidak berlaku.</translation>
    </message>
    <message>
        <source>{when}, officer {officer}. {trafficking}: {t}. {smuggling}: {s}.</source>
        <translation type="unfinished">{when}, petugas {officer}. {trafficking}: {t}. {smuggling}: {s}.</translation>
    </message>
    <message>
        <source>{when}, officer {officer} agrees: {words}</source>
        <translation type="unfinished">{when}, petugas {officer} setuju: {words}</translation>
    </message>
    <message>
        <source>{when}, officer {officer} does not agree: {words}</source>
        <translation type="unfinished">{when}, petugas {officer} tidak setuju: {words}</translation>
    </message>
    <message>
        <source>{crime}: the assessment says “{state}”, you decide “{grounds}”.</source>
        <translation type="unfinished">{crime}: penilaian mengatakan “{state}”, Anda memutuskan “{grounds}”.</translation>
    </message>
    <message>
        <source>You may know more than the answers do. Say in your reasons what it is.</source>
        <translation type="unfinished">Anda mungkin tahu lebih banyak daripada jawabannya. Sebutkan dalam alasan Anda.</translation>
    </message>
    <message>
        <source>It is kept, and holds when another officer has read it and agrees.</source>
        <translation type="unfinished">Tersimpan, dan berlaku setelah petugas lain membacanya dan setuju.</translation>
    </message>
</context>
<context>
    <name>DifferentModel</name>
    <message>
        <source>{crime}: {new} (before: {old})</source>
        <translation type="unfinished">{crime}: {new} (sebelumnya: {old})</translation>
    </message>
    <message>
        <source>risk, labour exploitation or the order of events</source>
        <translation type="unfinished">risiko, eksploitasi kerja, atau urutan kejadian</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The page before (PgUp)</source>
        <translation type="unfinished">Halaman sebelumnya (PgUp)</translation>
    </message>
    <message>
        <source>The page after (PgDown)</source>
        <translation type="unfinished">Halaman berikutnya (PgDown)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Lebih jauh (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Lebih dekat (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Semuanya</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished">Semuanya (0)</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished">Putar</translation>
    </message>
    <message>
        <source>Turn a quarter (R)</source>
        <translation type="unfinished">Putar seperempat (R)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Putar suara</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>Nothing on this laptop can play sound from memory, and a recording is never written to a file. It is kept; listen to it on another laptop.</source>
        <translation type="unfinished">Tidak ada di laptop ini yang dapat memutar suara dari memori, dan rekaman tidak pernah ditulis ke berkas. Rekaman disimpan; dengarkan di laptop lain.</translation>
    </message>
    <message>
        <source>Page {number} of {all}</source>
        <translation type="unfinished">Halaman {number} dari {all}</translation>
    </message>
    <message>
        <source>The recording could not be played.</source>
        <translation type="unfinished">Rekaman tidak dapat diputar.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>Made anew without place, device and comments; kept in this vault alone, and sent to nobody.</source>
        <translation type="unfinished">Dibuat ulang tanpa tempat, perangkat, dan komentar; disimpan hanya di brankas ini, dan tidak dikirim kepada siapa pun.</translation>
    </message>
    <message>
        <source>Passport, page with the picture</source>
        <translation type="unfinished">Paspor, halaman berfoto</translation>
    </message>
    <message>
        <source>Add a document …</source>
        <translation type="unfinished">Tambah dokumen …</translation>
    </message>
    <message>
        <source>What it is, in your words</source>
        <translation type="unfinished">Apa ini, dengan kata Anda</translation>
    </message>
    <message>
        <source>Documents of this case, newest first</source>
        <translation type="unfinished">Dokumen kasus ini, yang terbaru dahulu</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Keluarkan …</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Belum ada dokumen</translation>
    </message>
    <message>
        <source>Take a picture of what matters, and add it here; then delete it from the camera.</source>
        <translation type="unfinished">Potret yang penting lalu tambahkan di sini; kemudian hapus dari kamera.</translation>
    </message>
    <message>
        <source>It is kept, made anew. Delete the original from the camera and the stick.</source>
        <translation type="unfinished">Sudah disimpan, dibuat ulang. Hapus aslinya dari kamera dan dari stik.</translation>
    </message>
    <message>
        <source>{kind} in an interview</source>
        <translation type="unfinished">{kind} dalam wawancara</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} halaman</translation>
    </message>
    <message>
        <source>officer {number}</source>
        <translation type="unfinished">petugas {number}</translation>
    </message>
    <message>
        <source>The document to keep</source>
        <translation type="unfinished">Dokumen yang akan disimpan</translation>
    </message>
    <message>
        <source>Pictures, scans, recordings</source>
        <translation type="unfinished">Gambar, pindaian, rekaman</translation>
    </message>
    <message>
        <source>Removed. The journal keeps that it was there, and nothing of what it showed.</source>
        <translation type="unfinished">Dihapus. Jurnal mencatat bahwa dokumen itu pernah ada, dan tidak apa yang ditunjukkannya.</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation type="unfinished">Hapus dokumen ini?</translation>
    </message>
    <message>
        <source>It cannot be taken back. Where it answered a question, the question says that it was removed.</source>
        <translation type="unfinished">Tidak dapat dibatalkan. Di tempat dokumen ini menjawab pertanyaan, pertanyaan itu mengatakan bahwa sudah dihapus.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Hapus</translation>
    </message>
</context>
<context>
    <name>EarlierAnswers</name>
    <message>
        <source>What stood here before ({count})</source>
        <translation type="unfinished">Yang ada di sini sebelumnya ({count})</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Tidak tahu</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Tidak mau menjawab</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
    <message>
        <source>Taken back: the question was open again</source>
        <translation type="unfinished">Ditarik: pertanyaannya terbuka lagi</translation>
    </message>
    <message>
        <source>A picture, recording or file</source>
        <translation type="unfinished">Gambar, rekaman, atau berkas</translation>
    </message>
    <message>
        <source>in an earlier interview</source>
        <translation type="unfinished">dalam wawancara sebelumnya</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Seal to a stick …</source>
        <translation type="unfinished">Segel ke stik USB …</translation>
    </message>
    <message>
        <source>Where to write the bundle</source>
        <translation type="unfinished">Tempat menulis paket</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Kantor pusat</translation>
    </message>
    <message>
        <source>Cases leave as one sealed file that only headquarters can open.</source>
        <translation type="unfinished">Kasus keluar sebagai satu berkas tersegel yang hanya dapat dibuka kantor pusat.</translation>
    </message>
    <message>
        <source>How far sealing is</source>
        <translation type="unfinished">Sampai mana segel dipasang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Berubah sejak terakhir keluar</translation>
    </message>
    <message>
        <source>Only what the person agreed to share leaves; names and words stay here unless they did.</source>
        <translation type="unfinished">Hanya yang disetujui orang tersebut untuk dibagikan yang keluar; nama dan kata-kata tetap di sini kecuali disetujui.</translation>
    </message>
    <message>
        <source>Bundles sealed</source>
        <translation type="unfinished">Paket tersegel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Semua berkas</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation type="unfinished">Belum ada sertifikat dipilih</translation>
    </message>
    <message>
        <source>Recipient (begins with age1)</source>
        <translation type="unfinished">Penerima (diawali age1)</translation>
    </message>
    <message>
        <source>Certificate of headquarters …</source>
        <translation type="unfinished">Sertifikat kantor pusat …</translation>
    </message>
    <message>
        <source>Certificate of headquarters</source>
        <translation type="unfinished">Sertifikat kantor pusat</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished">Ingat</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Terima jawaban …</translation>
    </message>
    <message>
        <source>Open a receipt or a return</source>
        <translation type="unfinished">Buka tanda terima atau balasan</translation>
    </message>
    <message>
        <source>From headquarters</source>
        <translation type="unfinished">Dari kantor pusat</translation>
    </message>
    <message>
        <source>It is the same as on headquarters&apos; paper, sign by sign</source>
        <translation type="unfinished">Sama seperti di kertas kantor pusat, huruf demi huruf</translation>
    </message>
    <message>
        <source>Key of headquarters</source>
        <translation type="unfinished">Kunci kantor pusat</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation type="unfinished">Belum diketahui.</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Diterima sampai {number}</translation>
    </message>
    <message>
        <source>Headquarters holds {number} cases as they stand: they may be removed from this laptop.</source>
        <translation type="unfinished">Kantor pusat memegang {number} kasus seperti keadaannya sekarang: kasus itu boleh dihapus dari laptop ini.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} dari {all}</translation>
    </message>
    <message>
        <source>In the folder {folder}, read back and checked. Take the stick out safely.</source>
        <translation type="unfinished">Di folder {folder}, dibaca ulang dan diperiksa. Lepaskan flashdisk dengan aman.</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished">Diingat.</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">diterima</translation>
    </message>
    <message>
        <source>Enter or change it</source>
        <translation type="unfinished">Masukkan atau ganti</translation>
    </message>
    <message>
        <source>The key of headquarters is not known yet. Enter it here, from a stick and from paper.</source>
        <translation type="unfinished">Kunci kantor pusat belum diketahui. Masukkan di sini, dari stik dan dari kertas.</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished">belum ada tanda terima</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished">Paket {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Belum ada.</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation type="unfinished">Disegel dan ditulis: {file}</translation>
    </message>
    <message>
        <source>The receipt is in order: headquarters has what it names.</source>
        <translation type="unfinished">Tanda terima benar: kantor pusat memiliki apa yang disebutnya.</translation>
    </message>
    <message>
        <source>Newer content is in use: {names}</source>
        <translation type="unfinished">Isi yang lebih baru dipakai: {names}</translation>
    </message>
    <message>
        <source>Not taken in: {name}. {why}</source>
        <translation type="unfinished">Tidak diterima: {name}. {why}</translation>
    </message>
    <message>
        <source>Both are needed: the recipient and the certificate.</source>
        <translation type="unfinished">Keduanya diperlukan: penerima dan sertifikat.</translation>
    </message>
    <message>
        <source>Compare with the paper:</source>
        <translation type="unfinished">Bandingkan dengan kertas:</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Ekspor</translation>
    </message>
    <message>
        <source>What no consent covers any more does not leave.</source>
        <translation type="unfinished">Yang tidak lagi dicakup persetujuan mana pun tidak keluar.</translation>
    </message>
    <message>
        <source>HTCDS 2.0 tables, and rows comparable to CTDC&apos;s (CSV, XLSX)</source>
        <translation type="unfinished">Tabel HTCDS 2.0, dan baris yang sebanding dengan CTDC (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Tables for analysts (CSV)</source>
        <translation type="unfinished">Tabel untuk analis (CSV)</translation>
    </message>
    <message>
        <source>Tables for analysts (Parquet)</source>
        <translation type="unfinished">Tabel untuk analis (Parquet)</translation>
    </message>
    <message>
        <source>Submissions for KoboToolbox and ODK (XML)</source>
        <translation type="unfinished">Kiriman untuk KoboToolbox dan ODK (XML)</translation>
    </message>
    <message>
        <source>With what identifies people, where consent covers it</source>
        <translation type="unfinished">Dengan apa yang mengenali orang, di mana persetujuan mencakupnya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Mengapa</translation>
    </message>
    <message>
        <source>It is written in the journal. The files are not encrypted.</source>
        <translation type="unfinished">Ini ditulis dalam jurnal. Berkas tidak dienkripsi.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Write to a folder …</source>
        <translation type="unfinished">Tulis ke folder …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Di mana ditulis</translation>
    </message>
    <message>
        <source>Fields and values carry the standard&apos;s own names. No endorsement by its owner is implied.</source>
        <translation type="unfinished">Bidang dan nilai memakai nama standar itu sendiri. Ini tidak berarti dukungan pemiliknya.</translation>
    </message>
    <message>
        <source>Say why identities must leave.</source>
        <translation type="unfinished">Katakan mengapa identitas harus keluar.</translation>
    </message>
    <message>
        <source>Written to {folder}. Cases held back for want of consent: {number}</source>
        <translation type="unfinished">Ditulis ke {folder}. Kasus yang ditahan karena tidak ada persetujuan: {number}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Report to print (PDF) …</source>
        <translation type="unfinished">Laporan untuk dicetak (PDF) …</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation type="unfinished">Di mana laporan ditulis</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Angka</translation>
    </message>
    <message>
        <source>Persons in cases whose consent covers counting them. Small groups are kept back.</source>
        <translation type="unfinished">Orang dalam kasus yang persetujuan di dalamnya membolehkan dihitung. Kelompok kecil ditahan.</translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished">Per tahun</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished">Per kuartal</translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished">Per bulan</translation>
    </message>
    <message>
        <source>Nothing: over time</source>
        <translation type="unfinished">Tidak ada: sepanjang waktu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">Angka</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Di sampingnya</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Waktu</translation>
    </message>
    <message>
        <source>Persons by value</source>
        <translation type="unfinished">Orang menurut nilai</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished">Dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Of them</source>
        <translation type="unfinished">Di antaranya</translation>
    </message>
    <message>
        <source>Cases behind this count</source>
        <translation type="unfinished">Kasus di balik hitungan ini</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Dibuka</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Tempat</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished">Menghitung …</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished">ditahan</translation>
    </message>
    <message>
        <source>Fewer than {number} persons may be counted: nothing is shown.</source>
        <translation type="unfinished">Kurang dari {number} orang boleh dihitung: tidak ada yang ditampilkan.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Semua orang</translation>
    </message>
    <message>
        <source>Over time: {value}</source>
        <translation type="unfinished">Dari waktu ke waktu: {value}</translation>
    </message>
    <message>
        <source>These two cannot stand beside each other: it would say something of few people.</source>
        <translation type="unfinished">Kedua hal ini tidak dapat disandingkan: itu akan mengatakan sesuatu tentang sedikit orang.</translation>
    </message>
    <message>
        <source>Of them, by {figure}: {value}</source>
        <translation type="unfinished">Di antaranya, menurut {figure}: {value}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Ditulis: {file}</translation>
    </message>
    <message>
        <source>Write it once more to let it leave all the same; the journal says so.</source>
        <translation type="unfinished">Tulis sekali lagi agar tetap keluar; jurnal mencatatnya.</translation>
    </message>
</context>
<context>
    <name>FirstCaseCard</name>
    <message>
        <source>Your first case, step by step</source>
        <translation type="unfinished">Kasus pertama Anda, langkah demi langkah</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Selamat datang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Tempat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Petugas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Kata-kata</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished">Pemulihan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished">Membuat brankas</translation>
    </message>
    <message>
        <source>Practise with invented people first</source>
        <translation type="unfinished">Berlatih dulu dengan orang rekaan</translation>
    </message>
    <message>
        <source>A safe place for hard conversations</source>
        <translation type="unfinished">Tempat aman untuk percakapan berat</translation>
    </message>
    <message>
        <source>This laptop will keep interviews, checklists and referrals, encrypted, without any network. Setting up takes about two minutes.</source>
        <translation type="unfinished">Laptop ini akan menyimpan wawancara, daftar periksa, dan rujukan, terenkripsi, tanpa jaringan apa pun. Penyiapannya sekitar dua menit.</translation>
    </message>
    <message>
        <source>The program points to what the answers say, with its sources. It never decides: an officer does.</source>
        <translation type="unfinished">Program menunjukkan apa yang ditunjuk jawaban, dengan sumbernya. Program tidak pernah memutuskan: petugaslah yang memutuskan.</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Bahasa jendela ini</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished">Siapa yang bekerja di sini?</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file …</source>
        <translation type="unfinished">Buka berkas organisasi …</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s file</source>
        <translation type="unfinished">Buka berkas organisasi</translation>
    </message>
    <message>
        <source>or type it:</source>
        <translation type="unfinished">atau ketik:</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisasi</translation>
    </message>
    <message>
        <source>Laid down by its policy, which rules this laptop.</source>
        <translation type="unfinished">Ditetapkan oleh kebijakannya, yang mengatur laptop ini.</translation>
    </message>
    <message>
        <source>Stands on every referral.</source>
        <translation type="unfinished">Tercantum pada setiap rujukan.</translation>
    </message>
    <message>
        <source>Short name of this place</source>
        <translation type="unfinished">Nama singkat tempat ini</translation>
    </message>
    <message>
        <source>2 to 8 letters or digits; begins every case number.</source>
        <translation type="unfinished">2 sampai 8 huruf atau angka; mengawali setiap nomor kasus.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Negara</translation>
    </message>
    <message>
        <source>Two letters (ISO 3166).</source>
        <translation type="unfinished">Dua huruf (ISO 3166).</translation>
    </message>
    <message>
        <source>How receivers reach you</source>
        <translation type="unfinished">Bagaimana penerima menghubungi Anda</translation>
    </message>
    <message>
        <source>Telephone or office; printed on referrals. May stay empty.</source>
        <translation type="unfinished">Telepon atau kantor; dicetak pada rujukan. Boleh kosong.</translation>
    </message>
    <message>
        <source>Whoever sets the laptop up looks after it: you add other officers later, under Officers, and say what each may do.</source>
        <translation type="unfinished">Yang menyiapkan laptop mengurusnya: petugas lain Anda tambahkan nanti, di Petugas, dan Anda tentukan apa yang boleh dilakukan masing-masing.</translation>
    </message>
    <message>
        <source>Taken from the file. Look whether all of it is right.</source>
        <translation type="unfinished">Diambil dari berkas. Periksa apakah semuanya benar.</translation>
    </message>
    <message>
        <source>And who are you?</source>
        <translation type="unfinished">Dan siapa Anda?</translation>
    </message>
    <message>
        <source>Your number stands in every record; your name only on the forms you sign.</source>
        <translation type="unfinished">Nomor Anda ada pada semua yang disimpan; nama Anda hanya pada formulir yang Anda tanda tangani.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Nama Anda</translation>
    </message>
    <message>
        <source>Your officer number</source>
        <translation type="unfinished">Nomor petugas Anda</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished">Sudah saya tulis</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished">Buat brankas</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished">Sudah saya tulis</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished">Mulai bekerja</translation>
    </message>
    <message>
        <source>Please give the organisation&apos;s name.</source>
        <translation type="unfinished">Mohon isi nama organisasi.</translation>
    </message>
    <message>
        <source>The short name of the place needs 2 to 8 letters (A to Z) or digits.</source>
        <translation type="unfinished">Nama singkat tempat memerlukan 2 sampai 8 huruf (A sampai Z) atau angka.</translation>
    </message>
    <message>
        <source>The country is two letters, as on a passport&apos;s edge (ISO 3166), or empty.</source>
        <translation type="unfinished">Negara ditulis dua huruf, seperti di tepi paspor (ISO 3166), atau kosong.</translation>
    </message>
    <message>
        <source>Please give your name and your officer number.</source>
        <translation type="unfinished">Mohon isi nama dan nomor petugas Anda.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>What their bundles give away; who must be looked at comes first.</source>
        <translation type="unfinished">Apa yang diungkap paket mereka; yang harus dilihat didahulukan.</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Paket</translation>
    </message>
    <message>
        <source>Newest sealed</source>
        <translation type="unfinished">Terakhir disegel</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished">Perlu dilihat</translation>
    </message>
    <message>
        <source>Write its receipt …</source>
        <translation type="unfinished">Tulis tanda terima untuknya …</translation>
    </message>
    <message>
        <source>Where to write it</source>
        <translation type="unfinished">Di mana ditulis</translation>
    </message>
    <message>
        <source>Write its return …</source>
        <translation type="unfinished">Tulis balasan untuknya …</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">tidak ada</translation>
    </message>
    <message>
        <source>No laptop yet</source>
        <translation type="unfinished">Belum ada laptop</translation>
    </message>
    <message>
        <source>A laptop is known here from its first bundle on.</source>
        <translation type="unfinished">Sebuah laptop dikenal di sini sejak paket pertamanya.</translation>
    </message>
    <message>
        <source>Officers {officers}; program {program}</source>
        <translation type="unfinished">Petugas {officers}; program {program}</translation>
    </message>
    <message>
        <source>Nothing must be looked at.</source>
        <translation type="unfinished">Tidak ada yang perlu dilihat.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Ditulis: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Language of the guide</source>
        <translation type="unfinished">Bahasa panduan</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Panduan singkat</translation>
    </message>
    <message>
        <source>Anywhere in the program F1 explains what the keyboard is on.</source>
        <translation type="unfinished">Di mana pun dalam program, F1 menjelaskan tempat papan ketik berada.</translation>
    </message>
    <message>
        <source>Quick cards …</source>
        <translation type="unfinished">Kartu cepat …</translation>
    </message>
    <message>
        <source>Where the cards are written</source>
        <translation type="unfinished">Di mana kartu ditulis</translation>
    </message>
    <message>
        <source>Write the quick cards as a PDF, to print</source>
        <translation type="unfinished">Tulis kartu cepat sebagai PDF, untuk dicetak</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Ditulis: {file}</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Close the quick guide (Esc)</source>
        <translation type="unfinished">Tutup panduan singkat (Esc)</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Panduan singkat</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Search the quick guide</source>
        <translation type="unfinished">Cari di panduan singkat</translation>
    </message>
    <message>
        <source>What can be looked up</source>
        <translation type="unfinished">Apa yang dapat dicari</translation>
    </message>
    <message>
        <source>Nothing found. Try one word only.</source>
        <translation type="unfinished">Tidak ditemukan. Coba satu kata saja.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">Artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished">Semua topik</translation>
    </message>
    <message>
        <source>Draft: these words were not checked yet</source>
        <translation type="unfinished">Draf: kata-kata ini belum diperiksa</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Take bundles in …</source>
        <translation type="unfinished">Terima paket …</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Kantor pusat</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation type="unfinished">Apa yang ada di sini</translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished">kasus</translation>
    </message>
    <message>
        <source>laptops</source>
        <translation type="unfinished">laptop</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation type="unfinished">Menunggu seseorang</translation>
    </message>
    <message>
        <source>What every laptop is given</source>
        <translation type="unfinished">Yang diberikan kepada setiap laptop</translation>
    </message>
    <message>
        <source>The key bundles are sealed to, and the certificate receipts are checked with.</source>
        <translation type="unfinished">Kunci tempat paket disegel, dan sertifikat untuk memeriksa tanda terima.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Penerima</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate: print it, and let it be compared</source>
        <translation type="unfinished">Sidik sertifikat: cetak, dan biarkan dibandingkan</translation>
    </message>
    <message>
        <source>Write both to a stick …</source>
        <translation type="unfinished">Tulis keduanya ke flashdisk …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Di mana ditulis</translation>
    </message>
    <message>
        <source>Trust an organisation&apos;s certificate …</source>
        <translation type="unfinished">Percayai sertifikat sebuah organisasi …</translation>
    </message>
    <message>
        <source>Certificate of an organisation</source>
        <translation type="unfinished">Sertifikat sebuah organisasi</translation>
    </message>
    <message>
        <source>Organisations whose officers count: {number}</source>
        <translation type="unfinished">Organisasi yang petugas di dalamnya diakui: {number}</translation>
    </message>
    <message>
        <source>cases with answers that differ</source>
        <translation type="unfinished">kasus dengan jawaban berbeda</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Lihat</translation>
    </message>
    <message>
        <source>Nothing: all is well.</source>
        <translation type="unfinished">Tidak ada: semuanya baik.</translation>
    </message>
    <message>
        <source>Written: recipient.txt and hq-ca.pem. Take the stick out safely.</source>
        <translation type="unfinished">Ditulis: recipient.txt dan hq-ca.pem. Lepaskan flashdisk dengan aman.</translation>
    </message>
    <message>
        <source>Trusted. Compare its fingerprint with the paper:</source>
        <translation type="unfinished">Dipercaya. Bandingkan sidiknya dengan kertas:</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Kantor pusat</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Terima paket</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished">Untuk diputuskan</translation>
    </message>
    <message>
        <source>Differing answers</source>
        <translation type="unfinished">Jawaban berbeda</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Mungkin sama</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished">Bagikan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Angka</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Balasan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished">Ekspor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Lihat</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Bahasa orang tersebut</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished">Balikkan layar</translation>
    </message>
    <message>
        <source>Show this question to the person, large and alone (F8)</source>
        <translation type="unfinished">Tunjukkan pertanyaan ini kepada orang tersebut, besar dan sendiri (F8)</translation>
    </message>
    <message>
        <source>Stop  (Esc)</source>
        <translation type="unfinished">Berhenti  (Esc)</translation>
    </message>
    <message>
        <source>Stop the interview (Esc)</source>
        <translation type="unfinished">Hentikan wawancara (Esc)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Wawancara</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
    <message>
        <source>Take the last answer back (Ctrl+Z)</source>
        <translation type="unfinished">Tarik kembali jawaban terakhir (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Go on  (Enter)</source>
        <translation type="unfinished">Lanjut  (Enter)</translation>
    </message>
    <message>
        <source>Draft translation ({language}): no speaker has reviewed it yet. Ask the interpreter to check each question.</source>
        <translation type="unfinished">Terjemahan draf ({language}): belum ada penutur yang memeriksanya. Minta juru bahasa memeriksa setiap pertanyaan.</translation>
    </message>
    <message>
        <source>There is nothing to take back in this sitting.</source>
        <translation type="unfinished">Tidak ada yang dapat ditarik kembali di sesi ini.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Wawancara ini sudah ditutup; jawabannya tetap seperti adanya.</translation>
    </message>
    <message>
        <source>This needs an answer before the next question.</source>
        <translation type="unfinished">Ini perlu jawaban sebelum pertanyaan berikutnya.</translation>
    </message>
    <message>
        <source>Choose an answer, or use Stop.</source>
        <translation type="unfinished">Pilih jawaban, atau pakai Berhenti.</translation>
    </message>
    <message>
        <source>The interview is closed. Everything is kept as answered.</source>
        <translation type="unfinished">Wawancara ditutup. Semuanya tersimpan sebagaimana dijawab.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Kapan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Apa yang terjadi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Baris</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished">Rantai</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Save as a signed file …</source>
        <translation type="unfinished">Simpan sebagai berkas bertanda tangan …</translation>
    </message>
    <message>
        <source>Where to save the journal</source>
        <translation type="unfinished">Di mana menyimpan jurnal</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Jurnal</translation>
    </message>
    <message>
        <source>Every line is chained to the one before: what was sent to headquarters cannot be rewritten unseen.</source>
        <translation type="unfinished">Setiap baris dirantai ke baris sebelumnya: yang sudah dikirim ke kantor pusat tidak dapat ditulis ulang tanpa ketahuan.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished">Periksa</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished">Semua orang</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Semua</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished">Yang dilihat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Perubahan</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Yang keluar</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation type="unfinished">Penghapusan</translation>
    </message>
    <message>
        <source>Unlocking and keys</source>
        <translation type="unfinished">Pembukaan kunci dan kunci</translation>
    </message>
    <message>
        <source>Refused and wrong</source>
        <translation type="unfinished">Ditolak dan salah</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Semua hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hari ini</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished">Sejak kemarin</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation type="unfinished">Tujuh hari</translation>
    </message>
    <message>
        <source>Thirty days</source>
        <translation type="unfinished">Tiga puluh hari</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Nomor kasus</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Petugas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Jenis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Hari</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Disimpan: {file}</translation>
    </message>
    <message>
        <source>Line {line} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">Baris {line} tidak cocok dengan yang sebelumnya: jurnal diubah di sana.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {line}: it was rewritten.</source>
        <translation type="unfinished">Jurnal tidak cocok dengan yang ditandatangani pada baris {line}: jurnal ditulis ulang.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. Up to line {signed} the journal is what an officer signed.</source>
        <translation type="unfinished">Semua {lines} baris saling cocok. Sampai baris {signed} jurnal sesuai dengan yang ditandatangani petugas.</translation>
    </message>
    <message>
        <source>Lines after that could have been rewritten by somebody who controls this laptop; headquarters sees it at the next bundle.</source>
        <translation type="unfinished">Baris sesudahnya dapat ditulis ulang oleh orang yang menguasai laptop ini; kantor pusat melihatnya pada paket berikutnya.</translation>
    </message>
</context>
<context>
    <name>JourneyLine</name>
    <message>
        <source>Nothing is on the time line yet.</source>
        <translation type="unfinished">Belum ada apa pun di garis waktu.</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Apa yang terjadi</translation>
    </message>
    <message>
        <source>Put on the line</source>
        <translation type="unfinished">Taruh di garis</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Perjalanan</translation>
    </message>
    <message>
        <source>Only what the person told. A date may be a year, a month, or missing.</source>
        <translation type="unfinished">Hanya yang diceritakan orang tersebut. Tanggal boleh berupa tahun, bulan, atau kosong.</translation>
    </message>
    <message>
        <source>Nothing is on the time line yet</source>
        <translation type="unfinished">Belum ada apa pun di garis waktu</translation>
    </message>
    <message>
        <source>Choose what happened, and put it on the line. It can be dated and moved afterwards.</source>
        <translation type="unfinished">Pilih apa yang terjadi, lalu taruh di garis. Tanggal dan tempatnya dapat diubah sesudahnya.</translation>
    </message>
    <message>
        <source>Full: dated by the person. Dashed: only put in order.</source>
        <translation type="unfinished">Garis penuh: diberi tanggal oleh orangnya. Garis putus: hanya diurutkan.</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation type="unfinished">Lebih jauh (-)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation type="unfinished">Lebih dekat (+)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Semuanya</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished">Lebih awal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Lebih akhir</translation>
    </message>
    <message>
        <source>Take off the line</source>
        <translation type="unfinished">Keluarkan dari garis</translation>
    </message>
    <message>
        <source>From (year, month or day)</source>
        <translation type="unfinished">Dari (tahun, bulan, atau hari)</translation>
    </message>
    <message>
        <source>To, if it lasted</source>
        <translation type="unfinished">Sampai, bila berlangsung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Di mana</translation>
    </message>
    <message>
        <source>In a few words, as told</source>
        <translation type="unfinished">Dengan beberapa kata, seperti diceritakan</translation>
    </message>
    <message>
        <source>Taken off the line: {what}</source>
        <translation type="unfinished">Dikeluarkan dari garis: {what}</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Simpan atau hapus</translation>
    </message>
    <message>
        <source>How long cases stay on this laptop. Nothing is deleted by itself.</source>
        <translation type="unfinished">Berapa lama kasus tinggal di laptop ini. Tidak ada yang terhapus sendiri.</translation>
    </message>
    <message>
        <source>No case is due.</source>
        <translation type="unfinished">Tidak ada kasus yang jatuh tempo.</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation type="unfinished">Kasus yang perlu dilihat</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished">Buka kasus</translation>
    </message>
    <message>
        <source>Take names and words out …</source>
        <translation type="unfinished">Keluarkan nama dan kata-kata …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Hapus …</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation type="unfinished">Kasus yang waktunya habis</translation>
    </message>
    <message>
        <source>Keep these periods</source>
        <translation type="unfinished">Simpan jangka waktu ini</translation>
    </message>
    <message>
        <source>Periods of this organisation</source>
        <translation type="unfinished">Jangka waktu organisasi ini</translation>
    </message>
    <message>
        <source>After a case was closed and not touched again. When the time is over it stands above, to be looked at.</source>
        <translation type="unfinished">Sejak kasus ditutup dan tidak disentuh lagi. Bila waktunya habis, kasus muncul di atas untuk dilihat.</translation>
    </message>
    <message>
        <source>Take names and words out, keep what is counted</source>
        <translation type="unfinished">Keluarkan nama dan kata-kata, simpan yang dihitung</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished">Hapus kasus</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Nomor kasus</translation>
    </message>
    <message>
        <source>The person asks to be deleted</source>
        <translation type="unfinished">Orang tersebut meminta dihapus</translation>
    </message>
    <message>
        <source>Everything of the case goes from this laptop: answers, notes, forms, decisions. The journal keeps that case so-and-so was deleted, when and by whom, and nothing of what it was. What was handed over before is with those who have it: tell them, and headquarters.</source>
        <translation type="unfinished">Semua isi kasus hilang dari laptop ini: jawaban, catatan, formulir, keputusan. Jurnal menyimpan bahwa kasus itu dihapus, kapan dan oleh siapa, tetapi bukan isinya. Yang sudah diserahkan ada pada penerimanya: beri tahu mereka, dan kantor pusat.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Before a border: erase this laptop&apos;s vault</source>
        <translation type="unfinished">Sebelum perbatasan: hapus brankas laptop ini</translation>
    </message>
    <message>
        <source>It destroys the keys in this folder first; without them nobody reads what is left, not even we. It cannot be taken back. What it cannot do: a solid-state disk may keep an old copy of the key file where no program reaches it, and that copy still needs a passphrase; backups on sticks and other disks open as before; and somebody who looks can see that there was such a program. Full-disk encryption and a switched-off laptop help more than anything here.</source>
        <translation type="unfinished">Kunci di folder ini dihancurkan lebih dulu; tanpanya tidak ada yang dapat membaca sisanya, kami pun tidak. Ini tidak dapat dibatalkan. Yang tidak dapat dilakukannya: diska solid-state mungkin menyimpan salinan lama berkas kunci di tempat yang tidak terjangkau program, dan salinan itu tetap memerlukan frasa sandi; cadangan di stik USB dan diska lain tetap dapat dibuka; dan orang yang memeriksa dapat melihat bahwa pernah ada program ini. Enkripsi seluruh diska dan laptop yang dimatikan lebih membantu daripada apa pun di sini.</translation>
    </message>
    <message>
        <source>Erase the vault …</source>
        <translation type="unfinished">Hapus brankas …</translation>
    </message>
    <message>
        <source>These periods hold from now on.</source>
        <translation type="unfinished">Jangka waktu ini berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>Names and words are out of the case; what is counted stays.</source>
        <translation type="unfinished">Nama dan kata-kata sudah keluar dari kasus; yang dihitung tetap.</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation type="unfinished">Kasus dihapus.</translation>
    </message>
    <message>
        <source>The case is deleted. Tell headquarters and the receivers.</source>
        <translation type="unfinished">Kasus dihapus. Beri tahu kantor pusat dan para penerima.</translation>
    </message>
    <message>
        <source>Take names and words out of case {case}?</source>
        <translation type="unfinished">Keluarkan nama dan kata-kata dari kasus {case}?</translation>
    </message>
    <message>
        <source>Name, dates, contact, narrative, notes, reasons and signed forms go for ever. Coded answers, findings and dates of decisions stay, so that the case is still counted.</source>
        <translation type="unfinished">Nama, tanggal, kontak, cerita, catatan, alasan, dan formulir bertanda tangan hilang selamanya. Jawaban berkode, temuan, dan tanggal keputusan tetap, agar kasus masih dihitung.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Keluarkan</translation>
    </message>
    <message>
        <source>Delete case {case}?</source>
        <translation type="unfinished">Hapus kasus {case}?</translation>
    </message>
    <message>
        <source>Everything of it goes from this laptop for ever. Backups made before still hold it.</source>
        <translation type="unfinished">Semua isinya hilang dari laptop ini selamanya. Cadangan yang dibuat sebelumnya masih menyimpannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Hapus</translation>
    </message>
    <message>
        <source>Erase the whole vault?</source>
        <translation type="unfinished">Hapus seluruh brankas?</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation type="unfinished">Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished">Hapus semuanya</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation type="unfinished">HAPUS</translation>
    </message>
    <message>
        <source>The policy of {organisation} lays them down.</source>
        <translation type="unfinished">Kebijakan {organisation} menetapkannya.</translation>
    </message>
    <message>
        <source>Headquarters has everything, by its own receipt.</source>
        <translation type="unfinished">Kantor pusat memiliki semuanya, menurut tanda terimanya sendiri.</translation>
    </message>
    <message>
        <source>never sent as they are now: {cases}</source>
        <translation type="unfinished">belum pernah dikirim seperti keadaannya kini: {cases}</translation>
    </message>
    <message>
        <source>on the way without a receipt: {bundles}</source>
        <translation type="unfinished">di jalan tanpa tanda terima: {bundles}</translation>
    </message>
    <message>
        <source>Would be lost for ever. {what}</source>
        <translation type="unfinished">Akan hilang selamanya. {what}</translation>
    </message>
    <message>
        <source>ordered by headquarters</source>
        <translation type="unfinished">diperintahkan kantor pusat</translation>
    </message>
    <message>
        <source>take names and words out: since {day}</source>
        <translation type="unfinished">keluarkan nama dan kata-kata: sejak {day}</translation>
    </message>
    <message>
        <source>delete: since {day}</source>
        <translation type="unfinished">hapus: sejak {day}</translation>
    </message>
    <message>
        <source>headquarters wants it kept</source>
        <translation type="unfinished">kantor pusat ingin ini disimpan</translation>
    </message>
    <message>
        <source>headquarters has no copy yet</source>
        <translation type="unfinished">kantor pusat belum punya salinan</translation>
    </message>
    <message>
        <source>Never by itself due</source>
        <translation type="unfinished">Tidak pernah jatuh tempo sendiri</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation type="unfinished">Setelah {days} hari</translation>
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
        <translation type="unfinished">Pilih jawaban</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Go on to the next question</source>
        <translation type="unfinished">Lanjut ke pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished">Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on from a long answer</source>
        <translation type="unfinished">Lanjut setelah jawaban panjang</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Semua tombol</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished">Di mana pun</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished">Dalam wawancara</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished">Kembali  (Esc)</translation>
    </message>
</context>
<context>
    <name>LeavingList</name>
    <message>
        <source>Left out of it: {number}</source>
        <translation type="unfinished">Tidak disertakan: {number}</translation>
    </message>
    <message>
        <source>Nothing waits: all has left.</source>
        <translation type="unfinished">Tidak ada yang menunggu: semua sudah keluar.</translation>
    </message>
    <message>
        <source>Changed since they last left</source>
        <translation type="unfinished">Berubah sejak terakhir keluar</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation type="unfinished">keluar</translation>
    </message>
    <message>
        <source>leaves without identity</source>
        <translation type="unfinished">keluar tanpa identitas</translation>
    </message>
    <message>
        <source>coded answers only</source>
        <translation type="unfinished">hanya jawaban berkode</translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished">tinggal</translation>
    </message>
</context>
<context>
    <name>LeavingView</name>
    <message>
        <source>Leaves</source>
        <translation type="unfinished">Keluar</translation>
    </message>
    <message>
        <source>Stays here, and why</source>
        <translation type="unfinished">Tinggal di sini, dan mengapa</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished">Tidak ada yang ditinggalkan.</translation>
    </message>
</context>
<context>
    <name>LikenessPage</name>
    <message>
        <source>Possibly the same</source>
        <translation type="unfinished">Mungkin sama</translation>
    </message>
    <message>
        <source>The same person met twice, or cases that hang together. People decide; what is refused does not come back.</source>
        <translation type="unfinished">Orang yang sama ditemui dua kali, atau kasus yang berkaitan. Orang yang memutuskan; yang ditolak tidak muncul lagi.</translation>
    </message>
    <message>
        <source>Show names and numbers (it is written in the journal)</source>
        <translation type="unfinished">Tampilkan nama dan nomor (dicatat dalam jurnal)</translation>
    </message>
    <message>
        <source>Nobody decided yet</source>
        <translation type="unfinished">Belum ada yang memutuskan</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Dikonfirmasi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Ditolak</translation>
    </message>
    <message>
        <source>Pairs of cases</source>
        <translation type="unfinished">Pasangan kasus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Tampilkan</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation type="unfinished">Keduanya berkaitan</translation>
    </message>
    <message>
        <source>They do not</source>
        <translation type="unfinished">Keduanya tidak berkaitan</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished">Membandingkan …</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Tidak ada apa pun di sini.</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation type="unfinished">Mungkin satu orang</translation>
    </message>
    <message>
        <source>Perhaps linked</source>
        <translation type="unfinished">Mungkin berkaitan</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation type="unfinished">Nama disembunyikan.</translation>
    </message>
    <message>
        <source>Remembered. No record was changed.</source>
        <translation type="unfinished">Diingat. Tidak ada catatan yang diubah.</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Implied by: {signs}</source>
        <translation type="unfinished">Tersirat dari: {signs}</translation>
    </message>
    <message>
        <source>What is this? {element}</source>
        <translation type="unfinished">Apa ini? {element}</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished">Ketik untuk mencari</translation>
    </message>
    <message>
        <source>Find among the answers</source>
        <translation type="unfinished">Cari di antara jawaban</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Look</source>
        <translation type="unfinished">Lihat</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Pilihan berlaku begitu dibuat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Kontras tinggi</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Setelah {minutes} mnt</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Bahasa jendela ini</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Warna</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Ukuran huruf</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer</source>
        <translation type="unfinished">Kunci bila tidak ada yang menyentuh komputer</translation>
    </message>
</context>
<context>
    <name>ManyForms</name>
    <message>
        <source>How many forms are done</source>
        <translation type="unfinished">Berapa formulir yang selesai</translation>
    </message>
    <message>
        <source>Sign and save all …</source>
        <translation type="unfinished">Tanda tangani dan simpan semua …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>One form for each case found. Cases whose persons did not agree are left out and named.</source>
        <translation type="unfinished">Satu formulir untuk setiap kasus yang ditemukan. Kasus yang orangnya tidak setuju tidak disertakan dan disebutkan.</translation>
    </message>
    <message>
        <source>Which cases (a word, a number; empty: all)</source>
        <translation type="unfinished">Kasus mana (kata, nomor; kosong: semua)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Untuk siapa</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organisasi penerima</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Bahasa formulir</translation>
    </message>
    <message>
        <source>Who receives them? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Siapa yang menerimanya? Isi nama organisasi.</translation>
    </message>
    <message>
        <source>Where to save the signed forms</source>
        <translation type="unfinished">Tempat menyimpan formulir bertanda tangan</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished">{done} dari {all}</translation>
    </message>
    <message>
        <source>Signed and saved: {number}.</source>
        <translation type="unfinished">Ditandatangani dan disimpan: {number}.</translation>
    </message>
    <message>
        <source>Stopped; the others were not begun.</source>
        <translation type="unfinished">Dihentikan; yang lain belum dimulai.</translation>
    </message>
    <message>
        <source>Left out: {number}.</source>
        <translation type="unfinished">Tidak disertakan: {number}.</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Nobody of these: a new case</source>
        <translation type="unfinished">Bukan salah satu dari ini: kasus baru</translation>
    </message>
    <message>
        <source>Have we met?</source>
        <translation type="unfinished">Pernahkah kita bertemu?</translation>
    </message>
    <message>
        <source>Look before you begin: nobody should have to tell everything twice.</source>
        <translation type="unfinished">Lihat sebelum memulai: tidak seorang pun seharusnya menceritakan semuanya dua kali.</translation>
    </message>
    <message>
        <source>It was held on paper</source>
        <translation type="unfinished">Dilakukan di kertas</translation>
    </message>
    <message>
        <source>Day of the conversation</source>
        <translation type="unfinished">Hari percakapan</translation>
    </message>
    <message>
        <source>What you know already</source>
        <translation type="unfinished">Apa yang sudah Anda ketahui</translation>
    </message>
    <message>
        <source>Name, as you heard it</source>
        <translation type="unfinished">Nama, seperti yang Anda dengar</translation>
    </message>
    <message>
        <source>Any script, any spelling; one part of it is enough.</source>
        <translation type="unfinished">Aksara apa pun, ejaan apa pun; satu bagian saja cukup.</translation>
    </message>
    <message>
        <source>Age, about</source>
        <translation type="unfinished">Usia, kira-kira</translation>
    </message>
    <message>
        <source>Country of citizenship</source>
        <translation type="unfinished">Negara kewarganegaraan</translation>
    </message>
    <message>
        <source>Telephone or case number</source>
        <translation type="unfinished">Telepon atau nomor kasus</translation>
    </message>
    <message>
        <source>This is only looked for, and not kept.</source>
        <translation type="unfinished">Ini hanya dicari, dan tidak disimpan.</translation>
    </message>
    <message>
        <source>These may be the same person. You decide.</source>
        <translation type="unfinished">Ini mungkin orang yang sama. Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>Nobody on this laptop fits.</source>
        <translation type="unfinished">Tidak ada yang cocok di laptop ini.</translation>
    </message>
    <message>
        <source>Begin with a new case</source>
        <translation type="unfinished">Mulai dengan kasus baru</translation>
    </message>
    <message>
        <source>Headquarters compares the cases of all laptops later.</source>
        <translation type="unfinished">Kantor pusat membandingkan kasus dari semua laptop nanti.</translation>
    </message>
    <message>
        <source>Type a name or a number. Where the person gives none, begin with a new case.</source>
        <translation type="unfinished">Ketik nama atau nomor. Bila orang tersebut tidak memberikannya, mulai dengan kasus baru.</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished">Lihat dahulu</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Belum ada nama</translation>
    </message>
    <message>
        <source>last changed {day}</source>
        <translation type="unfinished">terakhir diubah {day}</translation>
    </message>
    <message>
        <source>Look at the case</source>
        <translation type="unfinished">Lihat kasus</translation>
    </message>
    <message>
        <source>Look at case {number} of {name}</source>
        <translation type="unfinished">Lihat kasus {number} atas nama {name}</translation>
    </message>
    <message>
        <source>The same person: another interview</source>
        <translation type="unfinished">Orang yang sama: wawancara lain</translation>
    </message>
    <message>
        <source>The same person: another interview in case {number} of {name}</source>
        <translation type="unfinished">Orang yang sama: wawancara lain dalam kasus {number} atas nama {name}</translation>
    </message>
</context>
<context>
    <name>MethodCard</name>
    <message>
        <source>Two methods, side by side</source>
        <translation type="unfinished">Dua metode, berdampingan</translation>
    </message>
    <message>
        <source>Element test (the Protocol, art. 3)</source>
        <translation type="unfinished">Uji unsur (Protokol, pasal 3)</translation>
    </message>
    <message>
        <source>ILO and European Commission method (2009)</source>
        <translation type="unfinished">Metode ILO dan Komisi Eropa (2009)</translation>
    </message>
    <message>
        <source>The six dimensions of the ILO method</source>
        <translation type="unfinished">Enam dimensi metode ILO</translation>
    </message>
    <message>
        <source>List: {list}. {source}</source>
        <translation type="unfinished">Daftar: {list}. {source}</translation>
    </message>
    <message>
        <source>What the ILO method misses here: {parts}.</source>
        <translation type="unfinished">Yang tidak dilihat metode ILO di sini: {parts}.</translation>
    </message>
    <message>
        <source>What the answers exclude in the element test: {parts}.</source>
        <translation type="unfinished">Yang dikecualikan jawaban dalam uji unsur: {parts}.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation type="unfinished">Ctrl+Enter untuk lanjut</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Petugas</translation>
    </message>
    <message>
        <source>Who can open this vault, and what each may do.</source>
        <translation type="unfinished">Siapa yang dapat membuka brankas ini, dan apa yang boleh dilakukan masing-masing.</translation>
    </message>
    <message>
        <source>Officers of this vault</source>
        <translation type="unfinished">Petugas brankas ini</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation type="unfinished">Ubah peran</translation>
    </message>
    <message>
        <source>Forgot the passphrase …</source>
        <translation type="unfinished">Lupa frasa sandi …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished">Keluarkan …</translation>
    </message>
    <message>
        <source>What this officer may do</source>
        <translation type="unfinished">Apa yang boleh dilakukan petugas ini</translation>
    </message>
    <message>
        <source>People who work with this vault</source>
        <translation type="unfinished">Orang yang bekerja dengan brankas ini</translation>
    </message>
    <message>
        <source>Officers hold interviews and refer. Supervisors also sign second and delete. Analysts see numbers and findings, never a name. Administrators manage keys, officers and periods. Between each other, officers of one vault are kept apart by this program, not by encryption.</source>
        <translation type="unfinished">Petugas mewawancarai dan merujuk. Penyelia juga menandatangani kedua kali dan menghapus. Analis melihat angka dan temuan, tidak pernah nama. Administrator mengurus kunci, petugas dan jangka waktu. Di antara mereka, petugas satu brankas dipisahkan oleh program ini, bukan oleh enkripsi.</translation>
    </message>
    <message>
        <source>Get my certificate</source>
        <translation type="unfinished">Dapatkan sertifikat saya</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Anda</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished">Frasa sandi Anda sekarang</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation type="unfinished">Frasa sandi baru Anda</translation>
    </message>
    <message>
        <source>At least five words that do not belong together.</source>
        <translation type="unfinished">Sedikitnya lima kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished">Yang baru sekali lagi</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished">Ganti frasa sandi saya</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Kode pemulihan</translation>
    </message>
    <message>
        <source>It opens the vault when words are forgotten. Make a new one when somebody who knew it leaves, or the paper is lost: the old one opens nothing from then on.</source>
        <translation type="unfinished">Ini membuka brankas bila kata-kata terlupa. Buat yang baru bila orang yang mengetahuinya pergi atau kertasnya hilang: yang lama tidak membuka apa-apa lagi.</translation>
    </message>
    <message>
        <source>Make a new recovery code …</source>
        <translation type="unfinished">Buat kode pemulihan baru …</translation>
    </message>
    <message>
        <source>Gets a certificate to sign with</source>
        <translation type="unfinished">Mendapat sertifikat untuk menandatangani</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished">Orang baru</translation>
    </message>
    <message>
        <source>Officer number</source>
        <translation type="unfinished">Nomor petugas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Peran</translation>
    </message>
    <message>
        <source>First words, to write down and hand over:</source>
        <translation type="unfinished">Kata pertama, untuk ditulis dan diserahkan:</translation>
    </message>
    <message>
        <source>They open nothing but the choice of words of their own.</source>
        <translation type="unfinished">Kata itu hanya membuka pemilihan kata sendiri.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Kata lain</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Tambah</translation>
    </message>
    <message>
        <source>Added. Hand over these words on paper: {words}</source>
        <translation type="unfinished">Ditambahkan. Serahkan kata-kata ini di atas kertas: {words}</translation>
    </message>
    <message>
        <source>It holds from the next time this officer unlocks.</source>
        <translation type="unfinished">Berlaku sejak petugas ini membuka kunci lain kali.</translation>
    </message>
    <message>
        <source>Hand over these words on paper: {words}</source>
        <translation type="unfinished">Serahkan kata-kata ini di atas kertas: {words}</translation>
    </message>
    <message>
        <source>Write the new recovery code down now, below: it is shown once and kept nowhere.</source>
        <translation type="unfinished">Tulis kode pemulihan baru sekarang, di bawah: ditampilkan sekali dan tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished">Buat kode pemulihan baru?</translation>
    </message>
    <message>
        <source>The code on the old paper opens nothing any more. The new one is shown once.</source>
        <translation type="unfinished">Kode di kertas lama tidak membuka apa-apa lagi. Yang baru ditampilkan sekali.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation type="unfinished">Buat yang baru</translation>
    </message>
    <message>
        <source>The two new passphrases differ: nothing was changed.</source>
        <translation type="unfinished">Kedua frasa sandi baru berbeda: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the vault.</source>
        <translation type="unfinished">Mulai sekarang frasa sandi baru Anda membuka brankas.</translation>
    </message>
    <message>
        <source>You sign in your own name from now on.</source>
        <translation type="unfinished">Mulai sekarang Anda menandatangani atas nama sendiri.</translation>
    </message>
    <message>
        <source>Remove {officer}?</source>
        <translation type="unfinished">Keluarkan {officer}?</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, the vault gets a new key, and their certificate is revoked. What they wrote and signed stays under their number.</source>
        <translation type="unfinished">Frasa sandinya tidak membuka apa-apa lagi, brankas mendapat kunci baru, dan sertifikatnya dicabut. Yang ditulis dan ditandatanganinya tetap di bawah nomornya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Keluarkan</translation>
    </message>
    <message>
        <source>New first words for {officer}?</source>
        <translation type="unfinished">Kata pertama baru untuk {officer}?</translation>
    </message>
    <message>
        <source>The forgotten passphrase opens nothing any more. Their key to sign with is lost: the old certificate is revoked, and they get a new one when they unlock.</source>
        <translation type="unfinished">Frasa sandi yang terlupa tidak membuka apa-apa lagi. Kunci tanda tangannya hilang: sertifikat lama dicabut, dan yang baru didapat saat membuka kunci.</translation>
    </message>
    <message>
        <source>Give new words</source>
        <translation type="unfinished">Beri kata baru</translation>
    </message>
    <message>
        <source>Done. Headquarters issued their certificate: ask headquarters to revoke it.</source>
        <translation type="unfinished">Selesai. Kantor pusat menerbitkan sertifikatnya: minta kantor pusat mencabutnya.</translation>
    </message>
    <message>
        <source>Done. Their certificate is revoked: save the new list for others and carry it to every laptop. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Selesai. Sertifikatnya dicabut: simpan daftar baru untuk yang lain dan bawa ke setiap laptop. Bila ia tahu kode pemulihan, buat yang baru.</translation>
    </message>
    <message>
        <source>Done. If they knew the recovery code, make a new one.</source>
        <translation type="unfinished">Selesai. Bila ia tahu kode pemulihan, buat yang baru.</translation>
    </message>
    <message>
        <source>Opened with your passphrase.</source>
        <translation type="unfinished">Dibuka dengan frasa sandi Anda.</translation>
    </message>
    <message>
        <source>Opened with the recovery code. Choose a new passphrase now.</source>
        <translation type="unfinished">Dibuka dengan kode pemulihan. Pilih frasa sandi baru sekarang.</translation>
    </message>
    <message>
        <source>Opened with headquarters&apos; key.</source>
        <translation type="unfinished">Dibuka dengan kunci kantor pusat.</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished">pergi pada {day}</translation>
    </message>
    <message>
        <source>has a certificate</source>
        <translation type="unfinished">punya sertifikat</translation>
    </message>
    <message>
        <source>gets a certificate at the next unlocking</source>
        <translation type="unfinished">mendapat sertifikat saat membuka kunci berikutnya</translation>
    </message>
    <message>
        <source>has not unlocked yet</source>
        <translation type="unfinished">belum pernah membuka kunci</translation>
    </message>
</context>
<context>
    <name>OwnCopyCard</name>
    <message>
        <source>Print this …</source>
        <translation type="unfinished">Cetak ini …</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished">Singkirkan</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished">Untuk orang ini</translation>
    </message>
    <message>
        <source>Everything names the person and tells what they told: print it only where nobody dangerous can find it. The short note names nobody and tells nothing.</source>
        <translation type="unfinished">&quot;Semuanya&quot; menyebut nama orang ini dan apa yang diceritakannya: cetak hanya bila tidak dapat ditemukan orang yang berbahaya. Catatan singkat tidak menyebut siapa pun dan tidak menceritakan apa pun.</translation>
    </message>
    <message>
        <source>Language of the copy</source>
        <translation type="unfinished">Bahasa salinan</translation>
    </message>
    <message>
        <source>Everything we keep …</source>
        <translation type="unfinished">Semua yang kami simpan …</translation>
    </message>
    <message>
        <source>Short note to carry …</source>
        <translation type="unfinished">Catatan singkat untuk dibawa …</translation>
    </message>
</context>
<context>
    <name>OwnWordsPage</name>
    <message>
        <source>Use my own words</source>
        <translation type="unfinished">Pakai kata saya sendiri</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished">Selamat datang, {name}</translation>
    </message>
    <message>
        <source>Whoever added you knows your first words. Choose your own now: only they open the vault in your name, and only with them you sign.</source>
        <translation type="unfinished">Yang menambahkan Anda tahu kata pertama Anda. Pilih kata sendiri sekarang: hanya kata itu yang membuka brankas atas nama Anda, dan hanya dengannya Anda menandatangani.</translation>
    </message>
    <message>
        <source>The first words you were given</source>
        <translation type="unfinished">Kata pertama yang diberikan kepada Anda</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished">Frasa sandi Anda sendiri</translation>
    </message>
    <message>
        <source>At least five words that do not belong together. Write them on paper, learn them, burn the paper.</source>
        <translation type="unfinished">Sedikitnya lima kata yang tidak berkaitan. Tulis di kertas, hafalkan, bakar kertasnya.</translation>
    </message>
    <message>
        <source>Your own passphrase again</source>
        <translation type="unfinished">Frasa sandi Anda sendiri sekali lagi</translation>
    </message>
    <message>
        <source>The two differ: nothing was changed. Type all three again.</source>
        <translation type="unfinished">Keduanya berbeda: tidak ada yang diubah. Ketik ketiganya lagi.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished">Halaman {number}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>answered</source>
        <translation type="unfinished">terjawab</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished">dimulai</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished">belum dimulai</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Sections of the interview</source>
        <translation type="unfinished">Bagian wawancara</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation type="unfinished">Frasa sandi Anda, sekali lagi</translation>
    </message>
    <message>
        <source>What you are about to do lets data leave, deletes, or changes who has a key. Then it is good for three minutes.</source>
        <translation type="unfinished">Yang akan Anda lakukan membuat data keluar, menghapus, atau mengubah siapa yang punya kunci. Setelah itu berlaku tiga menit.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjut</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frasa sandi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">Saya tidak tahu</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
    <message>
        <source>Please give the laptop back.</source>
        <translation type="unfinished">Tolong kembalikan laptopnya.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Terima kasih</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dengarkan</translation>
    </message>
    <message>
        <source>Give the laptop back</source>
        <translation type="unfinished">Kembalikan laptop</translation>
    </message>
    <message>
        <source>Back to the officer</source>
        <translation type="unfinished">Kembali ke petugas</translation>
    </message>
    <message>
        <source>Take the laptop back</source>
        <translation type="unfinished">Ambil kembali laptop</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frasa sandi</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Kembali ke pertanyaan</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>folded</source>
        <translation type="unfinished">terlipat</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished">terbuka</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Terjemahan draf</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dengarkan</translation>
    </message>
    <message>
        <source>Play the recorded question</source>
        <translation type="unfinished">Putar pertanyaan yang direkam</translation>
    </message>
    <message>
        <source>Needed before going on</source>
        <translation type="unfinished">Diperlukan sebelum lanjut</translation>
    </message>
    <message>
        <source>Why and how to ask</source>
        <translation type="unfinished">Mengapa dan bagaimana bertanya</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation type="unfinished">Tidak tahu</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Tidak mau menjawab</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Tempat-tempat</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation type="unfinished">Kode pemulihan</translation>
    </message>
    <message>
        <source>It opens the vault when the words are lost. It is shown now and never again. Write it down and put it in a safe or a sealed envelope, away from this laptop.</source>
        <translation type="unfinished">Kode ini membuka brankas bila kata-katanya hilang. Ditampilkan sekarang dan tidak pernah lagi. Tulislah dan simpan di lemari besi atau amplop tertutup, jauh dari laptop ini.</translation>
    </message>
    <message>
        <source>Group {number} of the code</source>
        <translation type="unfinished">Kelompok {number} dari kode</translation>
    </message>
    <message>
        <source>This is not what the sheet should say. Go back, compare, and write it again.</source>
        <translation type="unfinished">Ini bukan yang seharusnya tertulis di lembar. Kembali, bandingkan, dan tulis lagi.</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Rujukan</translation>
    </message>
    <message>
        <source>Only what this receiver needs leaves, and only what was agreed to.</source>
        <translation type="unfinished">Hanya yang dibutuhkan penerima ini yang keluar, dan hanya yang disetujui.</translation>
    </message>
    <message>
        <source>As the interview says</source>
        <translation type="unfinished">Seperti dalam wawancara</translation>
    </message>
    <message>
        <source>Within 24 hours</source>
        <translation type="unfinished">Dalam 24 jam</translation>
    </message>
    <message>
        <source>Within 72 hours</source>
        <translation type="unfinished">Dalam 72 jam</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation type="unfinished">Dalam dua minggu</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Tidak ada</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation type="unfinished">Tanda tangani dan simpan …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Lihat formulir</translation>
    </message>
    <message>
        <source>Show the form as it would be signed; nothing is written</source>
        <translation type="unfinished">Tampilkan formulir seperti akan ditandatangani; tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Untuk siapa</translation>
    </message>
    <message>
        <source>From the directory of services</source>
        <translation type="unfinished">Dari direktori layanan</translation>
    </message>
    <message>
        <source>Receiving organisation</source>
        <translation type="unfinished">Organisasi penerima</translation>
    </message>
    <message>
        <source>Never the address of a shelter.</source>
        <translation type="unfinished">Jangan pernah alamat rumah aman.</translation>
    </message>
    <message>
        <source>Contact person (may stay empty)</source>
        <translation type="unfinished">Orang yang dihubungi (boleh kosong)</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation type="unfinished">Cara penyerahan</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished">Apa yang diminta</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished">Seberapa segera</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Bahasa formulir</translation>
    </message>
    <message>
        <source>A second language beside it</source>
        <translation type="unfinished">Bahasa kedua di sampingnya</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Kertas</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation type="unfinished">Simpan sebagai draf</translation>
    </message>
    <message>
        <source>Add a layout …</source>
        <translation type="unfinished">Tambah tata letak …</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation type="unfinished">Buka tata letak</translation>
    </message>
    <message>
        <source>Add a form of your organisation&apos;s own; it is checked first</source>
        <translation type="unfinished">Tambah formulir organisasi Anda sendiri; diperiksa dulu</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation type="unfinished">Halaman formulir</translation>
    </message>
    <message>
        <source>Back to what leaves</source>
        <translation type="unfinished">Kembali ke yang keluar</translation>
    </message>
    <message>
        <source>This cannot leave</source>
        <translation type="unfinished">Ini tidak dapat keluar</translation>
    </message>
    <message>
        <source>See the line at the side for what is missing.</source>
        <translation type="unfinished">Lihat baris di samping untuk yang kurang.</translation>
    </message>
    <message>
        <source>The layout is kept: {name}</source>
        <translation type="unfinished">Tata letak disimpan: {name}</translation>
    </message>
    <message>
        <source>The draft is kept, encrypted.</source>
        <translation type="unfinished">Draf tersimpan, terenkripsi.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Lampirkan berkas</translation>
    </message>
    <message>
        <source>Who receives it? Give the organisation&apos;s name.</source>
        <translation type="unfinished">Siapa yang menerimanya? Isi nama organisasi.</translation>
    </message>
    <message>
        <source>Where to save the signed form</source>
        <translation type="unfinished">Tempat menyimpan formulir bertanda tangan</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Ditandatangani dan disimpan: {file}</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation type="unfinished">Di folder {folder}</translation>
    </message>
</context>
<context>
    <name>ReferralsPage</name>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Rujukan terkirim</translation>
    </message>
    <message>
        <source>What became of each, and which still wait for an answer.</source>
        <translation type="unfinished">Apa jadinya masing-masing, dan mana yang masih menunggu jawaban.</translation>
    </message>
    <message>
        <source>Take in an answer …</source>
        <translation type="unfinished">Terima jawaban …</translation>
    </message>
    <message>
        <source>Open an answer page or a signed answer</source>
        <translation type="unfinished">Buka lembar jawaban atau jawaban bertanda tangan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Rujukan</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Catat</translation>
    </message>
    <message>
        <source>Second signature …</source>
        <translation type="unfinished">Tanda tangan kedua …</translation>
    </message>
    <message>
        <source>Where to save the form</source>
        <translation type="unfinished">Tempat menyimpan formulir</translation>
    </message>
    <message>
        <source>Signed elsewhere …</source>
        <translation type="unfinished">Ditandatangani di tempat lain …</translation>
    </message>
    <message>
        <source>Open the signed form</source>
        <translation type="unfinished">Buka formulir bertanda tangan</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished">Cetak …</translation>
    </message>
    <message>
        <source>See the form</source>
        <translation type="unfinished">Lihat formulir</translation>
    </message>
    <message>
        <source>Passphrase for a locked PDF</source>
        <translation type="unfinished">Frasa sandi untuk PDF terkunci</translation>
    </message>
    <message>
        <source>At least four words. Say it by telephone, never in the same e-mail.</source>
        <translation type="unfinished">Setidaknya empat kata. Sampaikan lewat telepon, jangan pernah dalam surel yang sama.</translation>
    </message>
    <message>
        <source>Save a locked copy …</source>
        <translation type="unfinished">Simpan salinan terkunci …</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation type="unfinished">Tempat menyimpan salinan</translation>
    </message>
    <message>
        <source>Or the receiver&apos;s key</source>
        <translation type="unfinished">Atau kunci penerima</translation>
    </message>
    <message>
        <source>Save an encrypted copy …</source>
        <translation type="unfinished">Simpan salinan terenkripsi …</translation>
    </message>
    <message>
        <source>Copy for e-mail</source>
        <translation type="unfinished">Salinan untuk surel</translation>
    </message>
    <message>
        <source>No referral was signed here yet</source>
        <translation type="unfinished">Belum ada rujukan yang ditandatangani di sini</translation>
    </message>
    <message>
        <source>A referral is made in a case, under Referral. Here you see what became of it.</source>
        <translation type="unfinished">Rujukan dibuat dalam kasus, di Rujukan. Di sini Anda melihat kelanjutannya.</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Apa yang terjadi kemudian</translation>
    </message>
    <message>
        <source>Reason, or what was said</source>
        <translation type="unfinished">Alasan, atau apa yang dikatakan</translation>
    </message>
    <message>
        <source>Many forms at once</source>
        <translation type="unfinished">Banyak formulir sekaligus</translation>
    </message>
    <message>
        <source>Answers that are overdue: {number}. Ask after them.</source>
        <translation type="unfinished">Jawaban yang terlambat: {number}. Tanyakan.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished">terlambat</translation>
    </message>
    <message>
        <source>answer by {when}</source>
        <translation type="unfinished">jawaban paling lambat {when}</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished">Dicatat.</translation>
    </message>
    <message>
        <source>The answer is kept in the time line.</source>
        <translation type="unfinished">Jawaban tersimpan di garis waktu.</translation>
    </message>
    <message>
        <source>Signed and saved: {file}</source>
        <translation type="unfinished">Ditandatangani dan disimpan: {file}</translation>
    </message>
    <message>
        <source>The second signature is in order; the form is complete.</source>
        <translation type="unfinished">Tanda tangan kedua benar; formulir lengkap.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Disimpan: {file}</translation>
    </message>
    <message>
        <source>Printed. A copy on paper has lost its signature.</source>
        <translation type="unfinished">Dicetak. Salinan kertas kehilangan tanda tangannya.</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>Copy to the new version</source>
        <translation type="unfinished">Salin ke versi baru</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished">Apa yang berbeda</translation>
    </message>
    <message>
        <source>A newer version of this form is here</source>
        <translation type="unfinished">Ada versi formulir ini yang lebih baru</translation>
    </message>
    <message>
        <source>Answers that go over: {stays}. Not carried over: {left}. The interview as it is stays with its form.</source>
        <translation type="unfinished">Jawaban yang dibawa: {stays}. Tidak dibawa: {left}. Wawancara yang ada tetap dengan formulirnya.</translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>this part</source>
        <translation type="unfinished">bagian ini</translation>
    </message>
    <message>
        <source>{what}: {number} of {of}</source>
        <translation type="unfinished">{what}: {number} dari {of}</translation>
    </message>
    <message>
        <source>One more: {what}</source>
        <translation type="unfinished">Satu lagi: {what}</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished">Tambah: {what}</translation>
    </message>
    <message>
        <source>Take this one away</source>
        <translation type="unfinished">Hapus yang ini</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Balasan</translation>
    </message>
    <message>
        <source>Receipt, revocations, news and orders: one sealed file for each laptop.</source>
        <translation type="unfinished">Tanda terima, pencabutan, kabar dan perintah: satu berkas tersegel untuk setiap laptop.</translation>
    </message>
    <message>
        <source>Write a return for every laptop …</source>
        <translation type="unfinished">Tulis balasan untuk setiap laptop …</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation type="unfinished">Di mana ditulis</translation>
    </message>
    <message>
        <source>A word to all laptops</source>
        <translation type="unfinished">Pesan untuk semua laptop</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">Pengumuman</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished">Umumkan</translation>
    </message>
    <message>
        <source>Interview form (XLSForm)</source>
        <translation type="unfinished">Formulir wawancara (XLSForm)</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Aturan penilaian</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished">Direktori layanan</translation>
    </message>
    <message>
        <source>Layout of the referral form</source>
        <translation type="unfinished">Tata letak formulir rujukan</translation>
    </message>
    <message>
        <source>Newer content</source>
        <translation type="unfinished">Isi yang lebih baru</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Apa</translation>
    </message>
    <message>
        <source>Version, for people</source>
        <translation type="unfinished">Versi, untuk orang</translation>
    </message>
    <message>
        <source>Choose the file and publish …</source>
        <translation type="unfinished">Pilih berkas dan terbitkan …</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished">Isi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">Semua berkas</translation>
    </message>
    <message>
        <source>Laptops refuse what is unsigned or older than what they have.</source>
        <translation type="unfinished">Laptop menolak yang tidak bertanda tangan atau lebih lama daripada miliknya.</translation>
    </message>
    <message>
        <source>Remove it from the laptop, once received</source>
        <translation type="unfinished">Hapus dari laptop, setelah diterima</translation>
    </message>
    <message>
        <source>Keep it: a proceeding needs it</source>
        <translation type="unfinished">Simpan: sebuah proses memerlukannya</translation>
    </message>
    <message>
        <source>Order about a case</source>
        <translation type="unfinished">Perintah tentang sebuah kasus</translation>
    </message>
    <message>
        <source>Id of the case</source>
        <translation type="unfinished">Id kasus</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Perintah</translation>
    </message>
    <message>
        <source>Travels with every return</source>
        <translation type="unfinished">Ikut dengan setiap balasan</translation>
    </message>
    <message>
        <source>Nothing yet but receipts and revocations.</source>
        <translation type="unfinished">Belum ada selain tanda terima dan pencabutan.</translation>
    </message>
    <message>
        <source>Every return carries it from now on.</source>
        <translation type="unfinished">Mulai sekarang setiap balasan membawanya.</translation>
    </message>
    <message>
        <source>The next return to its laptop says so.</source>
        <translation type="unfinished">Balasan berikutnya ke laptopnya mengatakannya.</translation>
    </message>
    <message>
        <source>{number} returns are written.</source>
        <translation type="unfinished">{number} balasan ditulis.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Aturan</translation>
    </message>
    <message>
        <source>What the assessment goes by. A change of rules never touches what somebody decided.</source>
        <translation type="unfinished">Dasar penilaian. Perubahan aturan tidak pernah menyentuh apa yang sudah diputuskan seseorang.</translation>
    </message>
    <message>
        <source>Use the shipped rules only</source>
        <translation type="unfinished">Pakai aturan bawaan saja</translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished">Berlaku</translation>
    </message>
    <message>
        <source>Choose your organisation&apos;s rules …</source>
        <translation type="unfinished">Pilih aturan organisasi Anda …</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules</source>
        <translation type="unfinished">Aturan organisasi Anda</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules can set another age, further forms of exploitation or another strictness, each with its source. It is read and checked before it counts, and stays in this vault.</source>
        <translation type="unfinished">Aturan organisasi Anda dapat menetapkan usia lain, bentuk eksploitasi lain, atau keketatan lain, masing-masing dengan sumbernya. Aturan itu dibaca dan diperiksa sebelum berlaku, dan tetap di brankas ini.</translation>
    </message>
    <message>
        <source>How many cases are assessed under the rules in force</source>
        <translation type="unfinished">Berapa kasus yang dinilai dengan aturan yang berlaku</translation>
    </message>
    <message>
        <source>Assess all cases again</source>
        <translation type="unfinished">Nilai ulang semua kasus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>All cases under these rules</source>
        <translation type="unfinished">Semua kasus menurut aturan ini</translation>
    </message>
    <message>
        <source>Answers, kept assessments and decisions stay as they are. It can be stopped, and goes on later where it was.</source>
        <translation type="unfinished">Jawaban, penilaian tersimpan, dan keputusan tetap seperti adanya. Dapat dihentikan, dan nanti dilanjutkan dari tempat yang sama.</translation>
    </message>
    <message>
        <source>Cases that came out differently</source>
        <translation type="unfinished">Kasus yang hasilnya berbeda</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Tampilkan lagi</translation>
    </message>
    <message>
        <source>Decided: the decision stays</source>
        <translation type="unfinished">Diputuskan: keputusan tetap</translation>
    </message>
    <message>
        <source>Open its assessment</source>
        <translation type="unfinished">Buka penilaiannya</translation>
    </message>
    <message>
        <source>What came out differently</source>
        <translation type="unfinished">Apa yang berbeda</translation>
    </message>
    <message>
        <source>The two UN protocols of 2000, as shipped with the program.</source>
        <translation type="unfinished">Dua protokol PBB tahun 2000, seperti disertakan dengan program.</translation>
    </message>
    <message>
        <source>With your organisation&apos;s rules over them: {overlay}, from {file}.</source>
        <translation type="unfinished">Dengan aturan organisasi Anda di atasnya: {overlay}, dari {file}.</translation>
    </message>
    <message>
        <source>a child is anybody under {age}</source>
        <translation type="unfinished">anak adalah siapa pun di bawah {age} tahun</translation>
    </message>
    <message>
        <source>No case has been assessed yet.</source>
        <translation type="unfinished">Belum ada kasus yang dinilai.</translation>
    </message>
    <message>
        <source>All {all} assessed cases go by these rules.</source>
        <translation type="unfinished">Semua kasus yang dinilai ({all}) mengikuti aturan ini.</translation>
    </message>
    <message>
        <source>{done} of {all} assessed cases go by these rules.</source>
        <translation type="unfinished">{done} dari {all} kasus yang dinilai mengikuti aturan ini.</translation>
    </message>
    <message>
        <source>Cases whose conclusions are others now, from the same answers: {count}</source>
        <translation type="unfinished">Kasus yang kesimpulannya kini lain, dari jawaban yang sama: {count}</translation>
    </message>
    <message>
        <source>No case came out differently under these rules.</source>
        <translation type="unfinished">Tidak ada kasus yang hasilnya berbeda menurut aturan ini.</translation>
    </message>
    <message>
        <source>Cases that come out differently are listed here while they are found.</source>
        <translation type="unfinished">Kasus yang hasilnya berbeda didaftar di sini saat ditemukan.</translation>
    </message>
    <message>
        <source>In force now: {rules}</source>
        <translation type="unfinished">Berlaku sekarang: {rules}</translation>
    </message>
    <message>
        <source>Stopped. It goes on later where it was.</source>
        <translation type="unfinished">Dihentikan. Nanti dilanjutkan dari tempat yang sama.</translation>
    </message>
    <message>
        <source>All cases are assessed.</source>
        <translation type="unfinished">Semua kasus sudah dinilai.</translation>
    </message>
</context>
<context>
    <name>SafekeepingPage</name>
    <message>
        <source>Back up to a stick …</source>
        <translation type="unfinished">Cadangkan ke flashdisk …</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation type="unfinished">Di mana meletakkan cadangan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>Encrypted under its own key; your passphrase and the recovery code open it. It is read back before it counts, and the three newest stay on the stick. Keep the stick away from the laptop.</source>
        <translation type="unfinished">Dienkripsi dengan kuncinya sendiri; frasa sandi Anda dan kode pemulihan membukanya. Dibaca ulang sebelum dianggap sah, dan tiga yang terbaru tetap di flashdisk. Jauhkan flashdisk dari laptop.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>What is kept twice is not lost with the laptop. Make a backup every week.</source>
        <translation type="unfinished">Yang disimpan dua kali tidak hilang bersama laptop. Buat cadangan setiap minggu.</translation>
    </message>
    <message>
        <source>Check it all now</source>
        <translation type="unfinished">Periksa semuanya sekarang</translation>
    </message>
    <message>
        <source>Full check</source>
        <translation type="unfinished">Pemeriksaan penuh</translation>
    </message>
    <message>
        <source>A part is checked at every unlock. Every week, while nobody needs the laptop, every page, every index and the whole journal are read by themselves; here you can do it now.</source>
        <translation type="unfinished">Sebagian diperiksa pada setiap pembukaan. Setiap minggu, saat tidak ada yang memerlukan laptop, setiap halaman, setiap indeks, dan seluruh jurnal dibaca dengan sendirinya; di sini Anda dapat melakukannya sekarang.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>The backup is written and was read back: {name}</source>
        <translation type="unfinished">Cadangan ditulis dan dibaca ulang: {name}</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished">Mencadangkan …</translation>
    </message>
    <message>
        <source>The whole vault was read. Everything is in order.</source>
        <translation type="unfinished">Seluruh brankas dibaca. Semuanya beres.</translation>
    </message>
    <message>
        <source>Looking through the vault …</source>
        <translation type="unfinished">Memeriksa brankas …</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation type="unfinished">Cadangan terakhir: {when}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Belum ada cadangan.</translation>
    </message>
    <message>
        <source>Last full check: {when}</source>
        <translation type="unfinished">Pemeriksaan penuh terakhir: {when}</translation>
    </message>
    <message>
        <source>Not checked as a whole yet.</source>
        <translation type="unfinished">Belum diperiksa seluruhnya.</translation>
    </message>
    <message>
        <source>The vault is damaged. Restore the newest backup: lock, and choose it at the passphrase.</source>
        <translation type="unfinished">Brankas rusak. Pulihkan cadangan terbaru: kunci, lalu pilih di frasa sandi.</translation>
    </message>
</context>
<context>
    <name>ServiceChoice</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Pilih …</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation type="unfinished">Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>not checked lately</source>
        <translation type="unfinished">sudah lama tidak diperiksa</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished">Layanan</translation>
    </message>
    <message>
        <source>Who helps with what. Nothing here promises a place: call first.</source>
        <translation type="unfinished">Siapa membantu apa. Tidak ada di sini yang menjanjikan tempat: telepon dulu.</translation>
    </message>
    <message>
        <source>Take in a list …</source>
        <translation type="unfinished">Terima daftar …</translation>
    </message>
    <message>
        <source>Open a directory of services</source>
        <translation type="unfinished">Buka direktori layanan</translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished">Kebutuhan apa pun</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished">Bahasa apa pun</translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished">Kebutuhan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Tempat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Kata-kata</translation>
    </message>
    <message>
        <source>Services found</source>
        <translation type="unfinished">Layanan ditemukan</translation>
    </message>
    <message>
        <source>They were reached today, and this is right</source>
        <translation type="unfinished">Mereka dihubungi hari ini, dan ini benar</translation>
    </message>
    <message>
        <source>Nobody made sure of this entry for half a year: reach them before you promise or send anything.</source>
        <translation type="unfinished">Tidak ada yang memastikan entri ini selama setengah tahun: hubungi mereka sebelum menjanjikan atau mengirim apa pun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished">Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>Search wider, or take in a list of services: a CSV file, or Open Referral.</source>
        <translation type="unfinished">Cari lebih luas, atau ambil daftar layanan: berkas CSV, atau Open Referral.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Layanan</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished">Membantu dengan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Bahasa-bahasa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Jam buka</translation>
    </message>
    <message>
        <source>How to reach safely</source>
        <translation type="unfinished">Cara menghubungi dengan aman</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Ruang tersedia</translation>
    </message>
    <message>
        <source>Made sure of</source>
        <translation type="unfinished">Dipastikan</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Dari</translation>
    </message>
    <message>
        <source>Kept: reached today. Forms can go there again.</source>
        <translation type="unfinished">Tersimpan: dihubungi hari ini. Formulir dapat dikirim ke sana lagi.</translation>
    </message>
    <message>
        <source>{number} services are in.</source>
        <translation type="unfinished">{number} layanan masuk.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>A choice takes hold when it is made.</source>
        <translation type="unfinished">Pilihan berlaku begitu dibuat.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Kontras tinggi</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation type="unfinished">Setelah {minutes} mnt</translation>
    </message>
    <message>
        <source>Lock when the window is put away</source>
        <translation type="unfinished">Kunci bila jendela dikecilkan</translation>
    </message>
    <message>
        <source>Lock when the laptop has slept</source>
        <translation type="unfinished">Kunci bila laptop sempat tidur</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished">Tidak ada yang bergerak sendiri</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation type="unfinished">Bahasa jendela ini</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Warna</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation type="unfinished">Ukuran huruf</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it anywhere.</source>
        <translation type="unfinished">Ctrl dan + atau - mengubahnya di mana saja.</translation>
    </message>
    <message>
        <source>No bar runs, no cursor blinks. Where the system asks for it, it is so in any case.</source>
        <translation type="unfinished">Tidak ada batang yang berjalan, tidak ada kursor yang berkedip. Bila sistem memintanya, selalu begitu.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Penguncian</translation>
    </message>
    <message>
        <source>When nobody touches the laptop</source>
        <translation type="unfinished">Bila tidak ada yang menyentuh laptop</translation>
    </message>
    <message>
        <source>Locking ends the program and begins it anew at the passphrase, so that no key stays in memory.</source>
        <translation type="unfinished">Penguncian mengakhiri program dan memulainya lagi di frasa sandi, agar tidak ada kunci tertinggal di memori.</translation>
    </message>
    <message>
        <source>Interview forms</source>
        <translation type="unfinished">Formulir wawancara</translation>
    </message>
    <message>
        <source>Add a form (XLSForm) …</source>
        <translation type="unfinished">Tambah formulir (XLSForm) …</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation type="unfinished">Tambah formulir</translation>
    </message>
    <message>
        <source>Blank form for paper …</source>
        <translation type="unfinished">Formulir kosong untuk kertas …</translation>
    </message>
    <message>
        <source>Where the form is written</source>
        <translation type="unfinished">Di mana formulir ditulis</translation>
    </message>
    <message>
        <source>A case keeps the form it was begun with, for ever.</source>
        <translation type="unfinished">Kasus tetap memakai formulir yang dipakai saat dimulai, untuk selamanya.</translation>
    </message>
    <message>
        <source>What your organisation lays down</source>
        <translation type="unfinished">Yang ditetapkan organisasi Anda</translation>
    </message>
    <message>
        <source>Assessment rules</source>
        <translation type="unfinished">Aturan penilaian</translation>
    </message>
    <message>
        <source>The rules …</source>
        <translation type="unfinished">Aturan …</translation>
    </message>
    <message>
        <source>In force: {rules}</source>
        <translation type="unfinished">Berlaku: {rules}</translation>
    </message>
    <message>
        <source>Added: {form}</source>
        <translation type="unfinished">Ditambahkan: {form}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">Ditulis: {file}</translation>
    </message>
    <message>
        <source>local, not signed</source>
        <translation type="unfinished">lokal, tidak ditandatangani</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock  (Ctrl+L)</source>
        <translation type="unfinished">Kunci  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Kunci seketika</translation>
    </message>
    <message>
        <source>Cover  (F12)</source>
        <translation type="unfinished">Tutupi  (F12)</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks (F12)</source>
        <translation type="unfinished">Keluar cepat: kalender menutupi semuanya, dan program terkunci (F12)</translation>
    </message>
    <message>
        <source>Unlocked by {officer}, {role}</source>
        <translation type="unfinished">Dibuka oleh {officer}, {role}</translation>
    </message>
    <message>
        <source>Practice: everybody here is invented, and nothing leaves for anybody.</source>
        <translation type="unfinished">Latihan: semua orang di sini rekaan, dan tidak ada yang keluar kepada siapa pun.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hari ini</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Wawancara</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">Daftar periksa</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished">Perjalanan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Penilaian</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Rujukan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished">Kantor</translation>
    </message>
    <message>
        <source>Referrals sent</source>
        <translation type="unfinished">Rujukan terkirim</translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished">Layanan</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished">Kantor pusat</translation>
    </message>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Periksa formulir</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Laptop ini</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Sertifikat</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Petugas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Jurnal</translation>
    </message>
    <message>
        <source>Keep or delete</source>
        <translation type="unfinished">Simpan atau hapus</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Aturan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation type="unfinished">Panduan singkat</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Terjemahan</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Tentang</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Menyimpan …</translation>
    </message>
    <message>
        <source>Saved {time}, encrypted</source>
        <translation type="unfinished">Tersimpan {time}, terenkripsi</translation>
    </message>
    <message>
        <source>Everything is saved as it is given, encrypted</source>
        <translation type="unfinished">Semua disimpan begitu diberikan, terenkripsi</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation type="unfinished">Langkah {now} dari {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>The person wants to stop</source>
        <translation type="unfinished">Orang tersebut ingin berhenti</translation>
    </message>
    <message>
        <source>The person is distressed</source>
        <translation type="unfinished">Orang tersebut tertekan</translation>
    </message>
    <message>
        <source>It is not safe to go on here</source>
        <translation type="unfinished">Tidak aman untuk lanjut di sini</translation>
    </message>
    <message>
        <source>The interpreter is not right</source>
        <translation type="unfinished">Juru bahasanya tidak tepat</translation>
    </message>
    <message>
        <source>Help is needed first</source>
        <translation type="unfinished">Bantuan diperlukan dulu</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished">Alasan lain</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished">Kata-kata untuk diucapkan</translation>
    </message>
    <message>
        <source>“Thank you. We stop here. You have done nothing wrong. What you told me stays with me, and nothing happens now without asking you. Is there something you need at once?”</source>
        <translation type="unfinished">“Terima kasih. Kita berhenti di sini. Anda tidak berbuat salah. Apa yang Anda katakan tetap pada saya, dan tidak ada yang terjadi sekarang tanpa bertanya kepada Anda. Adakah yang Anda butuhkan segera?”</translation>
    </message>
    <message>
        <source>Stop here?</source>
        <translation type="unfinished">Berhenti di sini?</translation>
    </message>
    <message>
        <source>Every answer is kept. You can begin another interview with the person later.</source>
        <translation type="unfinished">Setiap jawaban tersimpan. Anda dapat memulai wawancara lain dengan orang tersebut nanti.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Mengapa</translation>
    </message>
    <message>
        <source>A note for the next conversation (may stay empty)</source>
        <translation type="unfinished">Catatan untuk percakapan berikutnya (boleh kosong)</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Kembali ke pertanyaan</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Hentikan wawancara</translation>
    </message>
</context>
<context>
    <name>SureDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Biarkan apa adanya</translation>
    </message>
    <message>
        <source>Type {word} to say yes</source>
        <translation type="unfinished">Ketik {word} untuk setuju</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>A folder of bundles …</source>
        <translation type="unfinished">Folder berisi paket …</translation>
    </message>
    <message>
        <source>Folder of bundles</source>
        <translation type="unfinished">Folder berisi paket</translation>
    </message>
    <message>
        <source>One bundle …</source>
        <translation type="unfinished">Satu paket …</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation type="unfinished">Buka paket</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished">Paket</translation>
    </message>
    <message>
        <source>Take bundles in</source>
        <translation type="unfinished">Terima paket</translation>
    </message>
    <message>
        <source>A bundle is taken in whole or not at all; a second time it changes nothing.</source>
        <translation type="unfinished">Sebuah paket diterima utuh atau tidak sama sekali; kali kedua tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Sampai mana</translation>
    </message>
    <message>
        <source>Stop after this bundle</source>
        <translation type="unfinished">Berhenti setelah paket ini</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Semua</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished">Apa yang terjadi dengan setiap berkas</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Berkas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Hasil</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nomor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Yang dikatakannya</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Tampilkan</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation type="unfinished">Melihat apa yang ada …</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation type="unfinished">{done} dari {total} berkas</translation>
    </message>
    <message>
        <source>Stopped after a whole bundle. Choose the same folder again to go on.</source>
        <translation type="unfinished">Berhenti setelah satu paket utuh. Pilih folder yang sama lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet in this sitting.</source>
        <translation type="unfinished">Belum ada yang diterima pada sesi ini.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Sekarang</translation>
    </message>
    <message>
        <source>turned here</source>
        <translation type="unfinished">berubah di sini</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulir</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Mulai wawancara</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation type="unfinished">Percakapan baru</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished">Bahasa orang tersebut</translation>
    </message>
    <message>
        <source>First a safe place, then the person&apos;s consent.</source>
        <translation type="unfinished">Pertama tempat yang aman, lalu persetujuan orang itu.</translation>
    </message>
    <message>
        <source>Open interviews and recent cases</source>
        <translation type="unfinished">Wawancara terbuka dan kasus terbaru</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished">Tidak ada yang terbuka</translation>
    </message>
    <message>
        <source>Begin with the first conversation; nothing can be lost.</source>
        <translation type="unfinished">Mulailah dengan percakapan pertama; tidak ada yang dapat hilang.</translation>
    </message>
    <message>
        <source>Open interviews first, then the newest</source>
        <translation type="unfinished">Wawancara terbuka dulu, lalu yang terbaru</translation>
    </message>
    <message>
        <source>Newest cases</source>
        <translation type="unfinished">Kasus terbaru</translation>
    </message>
    <message>
        <source>draft translation</source>
        <translation type="unfinished">terjemahan draf</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished">Selamat pagi</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished">Selamat siang</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished">Selamat malam</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Terjemahan</translation>
    </message>
    <message>
        <source>What nobody who speaks a language has checked is a draft, and says so in every interview.</source>
        <translation type="unfinished">Yang belum diperiksa oleh penutur bahasanya adalah konsep, dan disebut begitu di setiap wawancara.</translation>
    </message>
    <message>
        <source>Open a form file …</source>
        <translation type="unfinished">Buka berkas formulir …</translation>
    </message>
    <message>
        <source>A form file</source>
        <translation type="unfinished">Berkas formulir</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Formulir</translation>
    </message>
    <message>
        <source>Write a sheet to check …</source>
        <translation type="unfinished">Tulis lembar untuk diperiksa …</translation>
    </message>
    <message>
        <source>Where to write the sheet</source>
        <translation type="unfinished">Tempat menulis lembar</translation>
    </message>
    <message>
        <source>Take a checked sheet in …</source>
        <translation type="unfinished">Ambil lembar yang sudah diperiksa …</translation>
    </message>
    <message>
        <source>Use the new form here</source>
        <translation type="unfinished">Pakai formulir baru di sini</translation>
    </message>
    <message>
        <source>Forms and their languages</source>
        <translation type="unfinished">Formulir dan bahasanya</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Keadaan</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished">Teks</translation>
    </message>
    <message>
        <source>Written: {file}, {count} texts. Give it to somebody who speaks the language; nothing in it is about a person.</source>
        <translation type="unfinished">Tertulis: {file}, {count} teks. Berikan kepada orang yang menguasai bahasa itu; isinya tidak menyangkut siapa pun.</translation>
    </message>
    <message>
        <source>The form was written in it</source>
        <translation type="unfinished">Formulir ditulis dalam bahasa ini</translation>
    </message>
    <message>
        <source>Draft: not all checked by a speaker</source>
        <translation type="unfinished">Konsep: belum semua diperiksa penutur</translation>
    </message>
    <message>
        <source>Reviewed: {who}</source>
        <translation type="unfinished">Ditinjau: {who}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished">Ditinjau</translation>
    </message>
    <message>
        <source>{count}, {missing} without translation</source>
        <translation type="unfinished">{count}, {missing} tanpa terjemahan</translation>
    </message>
    <message>
        <source>The form was written in this language; there is nothing to check against.</source>
        <translation type="unfinished">Formulir ditulis dalam bahasa ini; tidak ada pembandingnya.</translation>
    </message>
    <message>
        <source>This form came ready made. Open the spreadsheet it was made from to check it.</source>
        <translation type="unfinished">Formulir ini datang sudah jadi. Untuk memeriksanya, buka lembar kerja asalnya.</translation>
    </message>
    <message>
        <source>A supervisor takes checked sheets in.</source>
        <translation type="unfinished">Penyelia mengambil lembar yang sudah diperiksa.</translation>
    </message>
    <message>
        <source>Where to write the new form</source>
        <translation type="unfinished">Tempat menulis formulir baru</translation>
    </message>
    <message>
        <source>A checked sheet</source>
        <translation type="unfinished">Lembar yang sudah diperiksa</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">Lembar</translation>
    </message>
    <message>
        <source>Written: {file}. {changed} texts changed, {checked} of {count} checked.</source>
        <translation type="unfinished">Tertulis: {file}. {changed} teks berubah, {checked} dari {count} diperiksa.</translation>
    </message>
    <message>
        <source>Some texts are unchecked, or nobody gave a name: the language stays a draft.</source>
        <translation type="unfinished">Sebagian teks belum diperiksa, atau tidak ada yang memberi nama: bahasa ini tetap konsep.</translation>
    </message>
    <message>
        <source>New interviews use it from now on; those begun keep the form they have.</source>
        <translation type="unfinished">Wawancara baru memakainya mulai sekarang; yang sudah dimulai tetap memakai formulirnya.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A whole number</source>
        <translation type="unfinished">Bilangan bulat</translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished">Bilangan</translation>
    </message>
    <message>
        <source>As told: 1998-03-07, March 1998, about three years ago</source>
        <translation type="unfinished">Seperti diceritakan: 1998-03-07, Maret 1998, kira-kira tiga tahun lalu</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished">Jam:menit</translation>
    </message>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation type="unfinished">Tahun-bulan-hari jam:menit</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished">Lintang dan bujur</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation type="unfinished">Dipahami: {what}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>The vault is at work</source>
        <translation type="unfinished">Brankas sedang bekerja</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Buka kunci</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished">Membuka kunci</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished">Caps Lock tampaknya aktif.</translation>
    </message>
    <message>
        <source>Nothing here is changed, whatever you choose.</source>
        <translation type="unfinished">Tidak ada yang diubah di sini, apa pun yang Anda pilih.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished">Pulihkan cadangan …</translation>
    </message>
    <message>
        <source>Read what is left</source>
        <translation type="unfinished">Baca yang tersisa</translation>
    </message>
    <message>
        <source>A throw-away vault with invented people. Its passphrase: {passphrase}</source>
        <translation type="unfinished">Brankas sekali pakai dengan orang rekaan. Frasa sandinya: {passphrase}</translation>
    </message>
    <message>
        <source>What this laptop holds is encrypted. Your words open it.</source>
        <translation type="unfinished">Isi laptop ini terenkripsi. Kata-kata Anda membukanya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Frasa sandi</translation>
    </message>
    <message>
        <source>Words forgotten? Type the recovery code from the sheet in the safe, in the same field.</source>
        <translation type="unfinished">Lupa kata-katanya? Ketik kode pemulihan dari lembar di lemari besi, di kolom yang sama.</translation>
    </message>
    <message>
        <source>Leave the practice vault</source>
        <translation type="unfinished">Keluar dari brankas latihan</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Berlatih dengan orang rekaan</translation>
    </message>
    <message>
        <source>Where the backups lie</source>
        <translation type="unfinished">Di mana cadangan berada</translation>
    </message>
    <message>
        <source>Restore and unlock</source>
        <translation type="unfinished">Pulihkan dan buka kunci</translation>
    </message>
    <message>
        <source>Your passphrase restores the newest good backup. The damaged vault is kept beside it.</source>
        <translation type="unfinished">Frasa sandi Anda memulihkan cadangan baik yang terbaru. Brankas yang rusak disimpan di sampingnya.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished">Buka untuk dibaca</translation>
    </message>
    <message>
        <source>Your passphrase shows what can still be read. Nothing can be changed.</source>
        <translation type="unfinished">Frasa sandi Anda menampilkan yang masih dapat dibaca. Tidak ada yang dapat diubah.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Update from a stick …</source>
        <translation type="unfinished">Perbarui dari stik …</translation>
    </message>
    <message>
        <source>Choose the update file</source>
        <translation type="unfinished">Pilih berkas pembaruan</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation type="unfinished">Perbarui sekarang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
    <message>
        <source>How far the update is</source>
        <translation type="unfinished">Sejauh mana pembaruan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Berhenti</translation>
    </message>
    <message>
        <source>Lock and start it now</source>
        <translation type="unfinished">Kunci dan mulai sekarang</translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished">Program</translation>
    </message>
    <message>
        <source>Version {version}, signed by {signer}. It renews: {parts}.</source>
        <translation type="unfinished">Versi {version}, ditandatangani {signer}. Memperbarui: {parts}.</translation>
    </message>
    <message>
        <source>Version {version} is in place and runs from the next start. The version before is kept, and a copy of the vault from before lies inside its folder.</source>
        <translation type="unfinished">Versi {version} sudah terpasang dan berjalan mulai pembukaan berikutnya. Versi sebelumnya disimpan, dan salinan brankas dari sebelumnya ada di dalam foldernya.</translation>
    </message>
    <message>
        <source>The vault is copied. Then the new version is written beside the old one, read back, and tried. Should the power fail, the old version runs.</source>
        <translation type="unfinished">Brankas disalin. Lalu versi baru ditulis di samping yang lama, dibaca ulang, dan dicoba. Bila listrik padam, versi lama yang berjalan.</translation>
    </message>
    <message>
        <source>Version {version} runs from the next start.</source>
        <translation type="unfinished">Versi {version} berjalan mulai pembukaan berikutnya.</translation>
    </message>
    <message>
        <source>Go back to version {version}?</source>
        <translation type="unfinished">Kembali ke versi {version}?</translation>
    </message>
    <message>
        <source>The newer version stays here, and you can come back to it. If it has renewed the vault, the older one does not open it: then the copy of before the update has to be put in its place.</source>
        <translation type="unfinished">Versi yang lebih baru tetap di sini, dan Anda dapat kembali kepadanya. Bila ia telah memperbarui brankas, versi lama tidak dapat membukanya: maka salinan dari sebelum pembaruan harus diletakkan di tempatnya.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Version {version} runs.</source>
        <translation type="unfinished">Versi {version} berjalan.</translation>
    </message>
    <message>
        <source>Updates of the channel {channel} are taken.</source>
        <translation type="unfinished">Pembaruan dari saluran {channel} diterima.</translation>
    </message>
    <message>
        <source>An administrator installed it for this computer and renews it: fieldtool update, or the newest package.</source>
        <translation type="unfinished">Administrator memasangnya untuk komputer ini dan memperbaruinya: fieldtool update, atau paket terbaru.</translation>
    </message>
    <message>
        <source>It was not installed in a way that update files can renew: install the newest package.</source>
        <translation type="unfinished">Program tidak dipasang dengan cara yang dapat diperbarui berkas pembaruan: pasang paket terbaru.</translation>
    </message>
    <message>
        <source>Go back to version {version} …</source>
        <translation type="unfinished">Kembali ke versi {version} …</translation>
    </message>
    <message>
        <source>the program</source>
        <translation type="unfinished">program</translation>
    </message>
    <message>
        <source>interview forms</source>
        <translation type="unfinished">formulir wawancara</translation>
    </message>
    <message>
        <source>assessment rules</source>
        <translation type="unfinished">aturan penilaian</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation type="unfinished">indikator</translation>
    </message>
    <message>
        <source>referral forms</source>
        <translation type="unfinished">formulir rujukan</translation>
    </message>
    <message>
        <source>translations</source>
        <translation type="unfinished">terjemahan</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a form</source>
        <translation type="unfinished">Periksa formulir</translation>
    </message>
    <message>
        <source>Open a signed referral you received, or drop it here.</source>
        <translation type="unfinished">Buka rujukan bertanda tangan yang Anda terima, atau jatuhkan di sini.</translation>
    </message>
    <message>
        <source>Open a PDF …</source>
        <translation type="unfinished">Buka PDF …</translation>
    </message>
    <message>
        <source>Open a signed form</source>
        <translation type="unfinished">Buka formulir bertanda tangan</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Apa yang ditemukan</translation>
    </message>
    <message>
        <source>Drop a signed form here, or open it above</source>
        <translation type="unfinished">Letakkan formulir yang ditandatangani di sini, atau buka di atas</translation>
    </message>
    <message>
        <source>What this checks</source>
        <translation type="unfinished">Apa yang diperiksa</translation>
    </message>
    <message>
        <source>That nobody changed the form since it was signed, that the signer was an officer of an organisation you trust, that the whole file is covered, and that the attached data are those that were signed.</source>
        <translation type="unfinished">Bahwa tidak ada yang mengubah formulir sejak ditandatangani, bahwa penanda tangan adalah petugas organisasi yang Anda percayai, bahwa seluruh berkas tercakup, dan bahwa data terlampir adalah yang ditandatangani.</translation>
    </message>
    <message>
        <source>A genuine form is still an officer&apos;s presumption, not proof of what it says.</source>
        <translation type="unfinished">Formulir asli tetap dugaan petugas, bukan bukti atas isinya.</translation>
    </message>
    <message>
        <source>What the code on the paper holds</source>
        <translation type="unfinished">Isi kode di kertas</translation>
    </message>
    <message>
        <source>Read it with any QR reader and type or paste it here; it begins with FT1.</source>
        <translation type="unfinished">Baca dengan pembaca QR apa pun dan ketik atau tempel di sini; diawali FT1.</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation type="unfinished">Periksa kode</translation>
    </message>
    <message>
        <source>Photograph or scan …</source>
        <translation type="unfinished">Foto atau pindaian …</translation>
    </message>
    <message>
        <source>Open a picture of the page</source>
        <translation type="unfinished">Buka gambar halaman</translation>
    </message>
    <message>
        <source>Read the code from a photograph or a scan of the page</source>
        <translation type="unfinished">Baca kode dari foto atau pindaian halaman</translation>
    </message>
    <message>
        <source>Passphrase of this form</source>
        <translation type="unfinished">Frasa sandi formulir ini</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation type="unfinished">Buka dan periksa</translation>
    </message>
    <message>
        <source>Check a print instead</source>
        <translation type="unfinished">Periksa cetakan saja</translation>
    </message>
    <message>
        <source>Answer this referral</source>
        <translation type="unfinished">Jawab rujukan ini</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Jawaban Anda</translation>
    </message>
    <message>
        <source>Reason, or what happens next</source>
        <translation type="unfinished">Alasan, atau apa yang terjadi berikutnya</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation type="unfinished">Cara menghubungi Anda</translation>
    </message>
    <message>
        <source>Sign and save the answer …</source>
        <translation type="unfinished">Tanda tangani dan simpan jawaban …</translation>
    </message>
    <message>
        <source>Where to save the answer</source>
        <translation type="unfinished">Tempat menyimpan jawaban</translation>
    </message>
    <message>
        <source>Signed and saved: {file}. Send it back.</source>
        <translation type="unfinished">Ditandatangani dan disimpan: {file}. Kirimkan kembali.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation type="unfinished">Nomor formulir</translation>
    </message>
    <message>
        <source>Short hash on every page</source>
        <translation type="unfinished">Hash pendek di setiap halaman</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation type="unfinished">Penanda tangan</translation>
    </message>
    <message>
        <source>Unchanged since it was signed</source>
        <translation type="unfinished">Tidak berubah sejak ditandatangani</translation>
    </message>
    <message>
        <source>Signature is valid</source>
        <translation type="unfinished">Tanda tangan sah</translation>
    </message>
    <message>
        <source>Signed by somebody your organisation vouches for</source>
        <translation type="unfinished">Ditandatangani orang yang dijamin organisasi Anda</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished">Sertifikat dicabut</translation>
    </message>
    <message>
        <source>The whole file is covered</source>
        <translation type="unfinished">Seluruh berkas tercakup</translation>
    </message>
    <message>
        <source>Signatures found, and expected</source>
        <translation type="unfinished">Tanda tangan yang ada, dan yang diharapkan</translation>
    </message>
    <message>
        <source>Changes after signing</source>
        <translation type="unfinished">Perubahan setelah ditandatangani</translation>
    </message>
    <message>
        <source>Attached data are those signed</source>
        <translation type="unfinished">Data terlampir adalah yang ditandatangani</translation>
    </message>
    <message>
        <source>Time, by the signer&apos;s own clock</source>
        <translation type="unfinished">Waktu, menurut jam penanda tangan</translation>
    </message>
    <message>
        <source>{found}; the file does not say how many there should be</source>
        <translation type="unfinished">{found}; berkas tidak mengatakan berapa seharusnya</translation>
    </message>
    <message>
        <source>{found} of {expected}</source>
        <translation type="unfinished">{found} dari {expected}</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Yang menunggu</translation>
    </message>
    <message>
        <source>No interview is open</source>
        <translation type="unfinished">Tidak ada wawancara yang terbuka</translation>
    </message>
    <message>
        <source>Newest: {case}, {day}</source>
        <translation type="unfinished">Terbaru: {case}, {day}</translation>
    </message>
    <message>
        <source>Open: {interviews}</source>
        <translation type="unfinished">Terbuka: {interviews}</translation>
    </message>
    <message>
        <source>No referral waits for an answer</source>
        <translation type="unfinished">Tidak ada rujukan yang menunggu jawaban</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished">dan {number} lagi</translation>
    </message>
    <message>
        <source>Without an answer: {referrals}</source>
        <translation type="unfinished">Tanpa jawaban: {referrals}</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation type="unfinished">Semuanya sudah dikirim</translation>
    </message>
    <message>
        <source>the oldest for {days}</source>
        <translation type="unfinished">yang tertua sejak {days}</translation>
    </message>
    <message>
        <source>the oldest since today</source>
        <translation type="unfinished">yang tertua sejak hari ini</translation>
    </message>
    <message>
        <source>Not sent to headquarters: {cases}</source>
        <translation type="unfinished">Belum dikirim ke kantor pusat: {cases}</translation>
    </message>
    <message>
        <source>Received up to {number}</source>
        <translation type="unfinished">Diterima sampai {number}</translation>
    </message>
    <message>
        <source>No word from headquarters</source>
        <translation type="unfinished">Tidak ada kabar dari kantor pusat</translation>
    </message>
    <message>
        <source>From headquarters, {day}</source>
        <translation type="unfinished">Dari kantor pusat, {day}</translation>
    </message>
    <message>
        <source>The vault was found damaged.</source>
        <translation type="unfinished">Brankas ditemukan rusak.</translation>
    </message>
    <message>
        <source>The last backup is from {day}.</source>
        <translation type="unfinished">Cadangan terakhir dari {day}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Belum ada cadangan.</translation>
    </message>
    <message>
        <source>The whole vault was not checked for two weeks.</source>
        <translation type="unfinished">Seluruh brankas belum diperiksa selama dua minggu.</translation>
    </message>
    <message>
        <source>The vault needs you</source>
        <translation type="unfinished">Brankas memerlukan Anda</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation type="unfinished">Cadangan {day}</translation>
    </message>
    <message>
        <source>fully checked {day}</source>
        <translation type="unfinished">diperiksa penuh {day}</translation>
    </message>
    <message>
        <source>The vault is well</source>
        <translation type="unfinished">Brankas dalam keadaan baik</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Other words</source>
        <translation type="unfinished">Kata lain</translation>
    </message>
    <message>
        <source>Type the six words again</source>
        <translation type="unfinished">Ketik keenam kata lagi</translation>
    </message>
    <message>
        <source>Small letters, a space between them.</source>
        <translation type="unfinished">Huruf kecil, dengan spasi di antaranya.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation type="unfinished">Enam kata Anda</translation>
    </message>
    <message>
        <source>They open this laptop&apos;s vault and cannot be guessed. Write them on paper, learn them, then burn the paper. Nobody can look them up for you.</source>
        <translation type="unfinished">Kata-kata ini membuka brankas laptop ini dan tidak dapat ditebak. Tulis di kertas, hafalkan, lalu bakar kertasnya. Tidak ada yang dapat mencarikannya untuk Anda.</translation>
    </message>
    <message>
        <source>The words are being made; wait a moment.</source>
        <translation type="unfinished">Kata-kata sedang dibuat; tunggu sebentar.</translation>
    </message>
    <message>
        <source>These are not the six words. Look again, or type them once more.</source>
        <translation type="unfinished">Ini bukan keenam kata itu. Lihat lagi, atau ketik sekali lagi.</translation>
    </message>
</context>
<context>
    <name>_CaseDelegate</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished">Belum ada nama</translation>
    </message>
    <message>
        <source>sent to headquarters</source>
        <translation type="unfinished">dikirim ke kantor pusat</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished">belum dikirim</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Perdagangan orang</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Penyelundupan</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Lock at once</source>
        <translation type="unfinished">Kunci seketika</translation>
    </message>
    <message>
        <source>Quick exit: a calendar covers everything, and it locks</source>
        <translation type="unfinished">Keluar cepat: kalender menutupi semuanya, dan program terkunci</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished">Mulai wawancara</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished">Cari kasus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Hari ini</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Kasus</translation>
    </message>
    <message>
        <source>The open case</source>
        <translation type="unfinished">Kasus yang terbuka</translation>
    </message>
    <message>
        <source>Its interview</source>
        <translation type="unfinished">Wawancaranya</translation>
    </message>
    <message>
        <source>Its checklist</source>
        <translation type="unfinished">Daftar periksanya</translation>
    </message>
    <message>
        <source>Its assessment</source>
        <translation type="unfinished">Penilaiannya</translation>
    </message>
    <message>
        <source>Its referral</source>
        <translation type="unfinished">Rujukannya</translation>
    </message>
    <message>
        <source>Its documents</source>
        <translation type="unfinished">Dokumennya</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished">Huruf lebih besar</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished">Huruf lebih kecil</translation>
    </message>
    <message>
        <source>What is this? The quick guide</source>
        <translation type="unfinished">Apa ini? Panduan singkat</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished">Semua tombol</translation>
    </message>
    <message>
        <source>Stop the interview</source>
        <translation type="unfinished">Hentikan wawancara</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished">Pertanyaan sebelumnya</translation>
    </message>
    <message>
        <source>The question after</source>
        <translation type="unfinished">Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation type="unfinished">Tarik kembali jawaban terakhir</translation>
    </message>
    <message>
        <source>What stood at this question before</source>
        <translation type="unfinished">Yang ada pada pertanyaan ini sebelumnya</translation>
    </message>
    <message>
        <source>The person does not know</source>
        <translation type="unfinished">Orang tersebut tidak tahu</translation>
    </message>
    <message>
        <source>Does not want to answer</source>
        <translation type="unfinished">Tidak mau menjawab</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Jangan sekarang</translation>
    </message>
    <message>
        <source>Show the question to the person</source>
        <translation type="unfinished">Tunjukkan pertanyaan kepada orang tersebut</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>{what}: {new} (before: {old})</source>
        <translation type="unfinished">{what}: {new} (sebelumnya: {old})</translation>
    </message>
    <message>
        <source>Smuggled first, then trafficked: both stand now.</source>
        <translation type="unfinished">Mula-mula diselundupkan, lalu diperdagangkan: keduanya kini berlaku.</translation>
    </message>
    <message>
        <source>“Smuggled first, then trafficked” no longer stands.</source>
        <translation type="unfinished">“Mula-mula diselundupkan, lalu diperdagangkan” tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>At risk of being trafficked.</source>
        <translation type="unfinished">Berisiko diperdagangkan.</translation>
    </message>
    <message>
        <source>“At risk” no longer stands by itself.</source>
        <translation type="unfinished">“Berisiko” tidak berlaku lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Exploited at work, not indicated as trafficked.</source>
        <translation type="unfinished">Dieksploitasi di tempat kerja, perdagangan orang tidak terindikasi.</translation>
    </message>
    <message>
        <source>“Exploited at work without trafficking” no longer stands.</source>
        <translation type="unfinished">“Dieksploitasi di tempat kerja tanpa perdagangan orang” tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Age in doubt: presumed a child.</source>
        <translation type="unfinished">Usia diragukan: dianggap anak.</translation>
    </message>
    <message>
        <source>The age is no longer in doubt.</source>
        <translation type="unfinished">Usia tidak diragukan lagi.</translation>
    </message>
    <message>
        <source>Counts as a child.</source>
        <translation type="unfinished">Dihitung sebagai anak.</translation>
    </message>
    <message>
        <source>Counts as an adult.</source>
        <translation type="unfinished">Dihitung sebagai orang dewasa.</translation>
    </message>
    <message>
        <source>Needed now as well: {signs}</source>
        <translation type="unfinished">Kini dibutuhkan juga: {signs}</translation>
    </message>
    <message>
        <source>No longer needed: {signs}</source>
        <translation type="unfinished">Tidak dibutuhkan lagi: {signs}</translation>
    </message>
    <message>
        <source>Danger or cruelty on the way: {signs}</source>
        <translation type="unfinished">Bahaya atau kekejaman di perjalanan: {signs}</translation>
    </message>
    <message>
        <source>No longer said: {signs}</source>
        <translation type="unfinished">Tidak dikatakan lagi: {signs}</translation>
    </message>
    <message>
        <source>The rules are others: {rules}</source>
        <translation type="unfinished">Aturannya lain: {rules}</translation>
    </message>
    <message>
        <source>ILO method: {new} (before: {old})</source>
        <translation type="unfinished">Metode ILO: {new} (sebelumnya: {old})</translation>
    </message>
</context>
<context>
    <name>counting</name>
    <message>
        <source>{number} case</source>
        <translation type="unfinished">{number} kasus</translation>
    </message>
    <message>
        <source>{number} cases|two</source>
        <translation type="unfinished">{number} kasus</translation>
    </message>
    <message>
        <source>{number} cases|few</source>
        <translation type="unfinished">{number} kasus</translation>
    </message>
    <message>
        <source>{number} cases|many</source>
        <translation type="unfinished">{number} kasus</translation>
    </message>
    <message>
        <source>{number} cases</source>
        <translation type="unfinished">{number} kasus</translation>
    </message>
    <message>
        <source>{number} interview</source>
        <translation type="unfinished">{number} wawancara</translation>
    </message>
    <message>
        <source>{number} interviews|two</source>
        <translation type="unfinished">{number} wawancara</translation>
    </message>
    <message>
        <source>{number} interviews|few</source>
        <translation type="unfinished">{number} wawancara</translation>
    </message>
    <message>
        <source>{number} interviews|many</source>
        <translation type="unfinished">{number} wawancara</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation type="unfinished">{number} wawancara</translation>
    </message>
    <message>
        <source>{number} referral</source>
        <translation type="unfinished">{number} rujukan</translation>
    </message>
    <message>
        <source>{number} referrals|two</source>
        <translation type="unfinished">{number} rujukan</translation>
    </message>
    <message>
        <source>{number} referrals|few</source>
        <translation type="unfinished">{number} rujukan</translation>
    </message>
    <message>
        <source>{number} referrals|many</source>
        <translation type="unfinished">{number} rujukan</translation>
    </message>
    <message>
        <source>{number} referrals</source>
        <translation type="unfinished">{number} rujukan</translation>
    </message>
    <message>
        <source>{number} bundle</source>
        <translation type="unfinished">{number} paket</translation>
    </message>
    <message>
        <source>{number} bundles|two</source>
        <translation type="unfinished">{number} paket</translation>
    </message>
    <message>
        <source>{number} bundles|few</source>
        <translation type="unfinished">{number} paket</translation>
    </message>
    <message>
        <source>{number} bundles|many</source>
        <translation type="unfinished">{number} paket</translation>
    </message>
    <message>
        <source>{number} bundles</source>
        <translation type="unfinished">{number} paket</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation type="unfinished">{number} hari</translation>
    </message>
    <message>
        <source>{number} days|two</source>
        <translation type="unfinished">{number} hari</translation>
    </message>
    <message>
        <source>{number} days|few</source>
        <translation type="unfinished">{number} hari</translation>
    </message>
    <message>
        <source>{number} days|many</source>
        <translation type="unfinished">{number} hari</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation type="unfinished">{number} hari</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>No, or not recorded</source>
        <translation type="unfinished">Tidak, atau tidak dicatat</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Tidak dicatat</translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished">Beberapa</translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished">Lainnya bersama-sama</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished">Dalam 7 hari</translation>
    </message>
    <message>
        <source>Later, or not at all</source>
        <translation type="unfinished">Kemudian, atau tidak sama sekali</translation>
    </message>
    <message>
        <source>No referral</source>
        <translation type="unfinished">Tidak ada rujukan</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation type="unfinished">Dewasa</translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished">Mungkin anak</translation>
    </message>
    <message>
        <source>Woman or girl</source>
        <translation type="unfinished">Perempuan</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation type="unfinished">Laki-laki</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation type="unfinished">Transpuan</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation type="unfinished">Transpria</translation>
    </message>
    <message>
        <source>Neither, or another</source>
        <translation type="unfinished">Bukan keduanya, atau lainnya</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished">Tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>first_case</name>
    <message>
        <source>Begin an interview below: look whether you have met, then a new case.</source>
        <translation type="unfinished">Mulai wawancara di bawah: lihat apakah pernah bertemu, lalu kasus baru.</translation>
    </message>
    <message>
        <source>Answer some questions: number keys choose, Enter goes on, Ctrl+Z takes back.</source>
        <translation type="unfinished">Jawab beberapa pertanyaan: tombol angka memilih, Enter melanjutkan, Ctrl+Z membatalkan.</translation>
    </message>
    <message>
        <source>Stop with Esc whenever the person wants, or go to the end and close it.</source>
        <translation type="unfinished">Berhenti dengan Esc kapan pun orang itu mau, atau sampai akhir lalu tutup.</translation>
    </message>
    <message>
        <source>Read the assessment and what it rests on; then decide yourself, with reasons.</source>
        <translation type="unfinished">Baca penilaian dan dasarnya; lalu putuskan sendiri, dengan alasan.</translation>
    </message>
    <message>
        <source>Make a referral: see what leaves and what stays, and sign it.</source>
        <translation type="unfinished">Buat rujukan: lihat apa yang keluar dan apa yang tinggal, lalu tanda tangani.</translation>
    </message>
    <message>
        <source>That was a whole case. Try F12, F1 and ? as well; then leave the practice vault and begin.</source>
        <translation type="unfinished">Itu satu kasus utuh. Coba juga F12, F1 dan ?; lalu keluar dari brankas latihan dan mulailah.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>A way to ask</source>
        <translation type="unfinished">Cara bertanya</translation>
    </message>
    <message>
        <source>What may be seen</source>
        <translation type="unfinished">Apa yang mungkin terlihat</translation>
    </message>
    <message>
        <source>In documents</source>
        <translation type="unfinished">Dalam dokumen</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation type="unfinished">Sebaiknya jangan</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished">Sumber: {source}</translation>
    </message>
    <message>
        <source>Signs in the checklist</source>
        <translation type="unfinished">Tanda dalam daftar periksa</translation>
    </message>
    <message>
        <source>Part of: {parts}</source>
        <translation type="unfinished">Bagian dari: {parts}</translation>
    </message>
    <message>
        <source>Ask only when it is safe.</source>
        <translation type="unfinished">Tanyakan hanya bila aman.</translation>
    </message>
    <message>
        <source>Grey zone</source>
        <translation type="unfinished">Wilayah abu-abu</translation>
    </message>
    <message>
        <source>Read on: {topics}</source>
        <translation type="unfinished">Baca juga: {topics}</translation>
    </message>
    <message>
        <source>In the ILO method: {strengths}</source>
        <translation type="unfinished">Dalam metode ILO: {strengths}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished">kuat</translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished">sedang</translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished">lemah</translation>
    </message>
</context>
<context>
    <name>headquarters</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished">diterima</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished">sudah ada</translation>
    </message>
    <message>
        <source>taken in, earlier ones missing</source>
        <translation type="unfinished">diterima, yang sebelumnya kurang</translation>
    </message>
    <message>
        <source>taken in, was missing</source>
        <translation type="unfinished">diterima, tadinya kurang</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished">rusak</translation>
    </message>
    <message>
        <source>sealed to another key</source>
        <translation type="unfinished">disegel untuk kunci lain</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation type="unfinished">penanda tangan tidak dipercaya</translation>
    </message>
    <message>
        <source>certificate revoked</source>
        <translation type="unfinished">sertifikat dicabut</translation>
    </message>
    <message>
        <source>copied or restored laptop</source>
        <translation type="unfinished">laptop disalin atau dipulihkan</translation>
    </message>
    <message>
        <source>newer than this program</source>
        <translation type="unfinished">lebih baru daripada program ini</translation>
    </message>
    <message>
        <source>laptops silent</source>
        <translation type="unfinished">laptop yang tidak memberi kabar</translation>
    </message>
    <message>
        <source>laptops with missing bundles</source>
        <translation type="unfinished">laptop dengan paket yang hilang</translation>
    </message>
    <message>
        <source>laptops copied or restored</source>
        <translation type="unfinished">laptop yang disalin atau dipulihkan</translation>
    </message>
    <message>
        <source>laptops signed with a revoked certificate</source>
        <translation type="unfinished">laptop yang menandatangani dengan sertifikat yang dicabut</translation>
    </message>
    <message>
        <source>laptops whose journal was rewritten</source>
        <translation type="unfinished">laptop yang jurnalnya ditulis ulang</translation>
    </message>
    <message>
        <source>laptops with an older program</source>
        <translation type="unfinished">laptop dengan program yang lebih lama</translation>
    </message>
    <message>
        <source>laptops whose certificate ends soon</source>
        <translation type="unfinished">laptop yang sertifikatnya segera berakhir</translation>
    </message>
    <message>
        <source>laptops whose certificate ended</source>
        <translation type="unfinished">laptop yang sertifikatnya sudah berakhir</translation>
    </message>
    <message>
        <source>laptops with a wrong clock</source>
        <translation type="unfinished">laptop dengan jam yang salah</translation>
    </message>
</context>
<context>
    <name>meet</name>
    <message>
        <source>the case number</source>
        <translation type="unfinished">nomor kasus</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation type="unfinished">nomor telepon yang sama</translation>
    </message>
    <message>
        <source>the name is written alike</source>
        <translation type="unfinished">nama ditulis serupa</translation>
    </message>
    <message>
        <source>the name sounds alike</source>
        <translation type="unfinished">nama terdengar serupa</translation>
    </message>
    <message>
        <source>a short form of the name</source>
        <translation type="unfinished">bentuk pendek nama itu</translation>
    </message>
    <message>
        <source>the name is spelled nearly alike</source>
        <translation type="unfinished">nama dieja hampir serupa</translation>
    </message>
    <message>
        <source>a part of the name fits</source>
        <translation type="unfinished">sebagian nama cocok</translation>
    </message>
    <message>
        <source>the year of birth fits</source>
        <translation type="unfinished">tahun lahir cocok</translation>
    </message>
    <message>
        <source>the age fits</source>
        <translation type="unfinished">usia cocok</translation>
    </message>
    <message>
        <source>the same citizenship</source>
        <translation type="unfinished">kewarganegaraan yang sama</translation>
    </message>
    <message>
        <source>the same language</source>
        <translation type="unfinished">bahasa yang sama</translation>
    </message>
    <message>
        <source>another year of birth</source>
        <translation type="unfinished">tahun lahir lain</translation>
    </message>
    <message>
        <source>another age</source>
        <translation type="unfinished">usia lain</translation>
    </message>
    <message>
        <source>another citizenship</source>
        <translation type="unfinished">kewarganegaraan lain</translation>
    </message>
</context>
<context>
    <name>policy_card</name>
    <message>
        <source>It locks after {value} minutes without a touch, or sooner.</source>
        <translation type="unfinished">Terkunci setelah {value} menit tanpa disentuh, atau lebih cepat.</translation>
    </message>
    <message>
        <source>It locks when the window is put away.</source>
        <translation type="unfinished">Terkunci saat jendela diciutkan.</translation>
    </message>
    <message>
        <source>It does not lock when the window is put away.</source>
        <translation type="unfinished">Tidak terkunci saat jendela diciutkan.</translation>
    </message>
    <message>
        <source>It locks when the laptop has slept.</source>
        <translation type="unfinished">Terkunci setelah laptop tidur.</translation>
    </message>
    <message>
        <source>It does not lock when the laptop has slept.</source>
        <translation type="unfinished">Tidak terkunci setelah laptop tidur.</translation>
    </message>
    <message>
        <source>Languages of the window: {value}.</source>
        <translation type="unfinished">Bahasa jendela: {value}.</translation>
    </message>
    <message>
        <source>Names and words of a closed case come up to be taken out after {value} days.</source>
        <translation type="unfinished">Nama dan kata dari kasus yang ditutup diusulkan untuk dihapus setelah {value} hari.</translation>
    </message>
    <message>
        <source>A closed case comes up to be deleted after {value} days.</source>
        <translation type="unfinished">Kasus yang ditutup diusulkan untuk dihapus seluruhnya setelah {value} hari.</translation>
    </message>
    <message>
        <source>Updates are taken from the channel {value} alone.</source>
        <translation type="unfinished">Pembaruan hanya diterima dari saluran {value}.</translation>
    </message>
    <message>
        <source>It brings interview forms: {value}.</source>
        <translation type="unfinished">Membawa formulir wawancara: {value}.</translation>
    </message>
    <message>
        <source>It brings the directory of services: {value}.</source>
        <translation type="unfinished">Membawa direktori layanan: {value}.</translation>
    </message>
    <message>
        <source>It names headquarters, to which bundles are sealed.</source>
        <translation type="unfinished">Menyebut kantor pusat, yang menjadi tujuan segel paket.</translation>
    </message>
    <message>
        <source>Referral forms go only to receivers in the directory of services.</source>
        <translation type="unfinished">Formulir rujukan hanya dikirim kepada penerima dalam direktori layanan.</translation>
    </message>
    <message>
        <source>The policy of {organisation} rules here: number {number}, of {issued}.</source>
        <translation type="unfinished">Kebijakan {organisation} berlaku di sini: nomor {number}, tertanggal {issued}.</translation>
    </message>
    <message>
        <source>No policy rules this laptop: its people choose for themselves.</source>
        <translation type="unfinished">Tidak ada kebijakan yang mengatur laptop ini: orang-orangnya memilih sendiri.</translation>
    </message>
    <message>
        <source>{file} of the policy could not be used here: {why}</source>
        <translation type="unfinished">{file} dari kebijakan tidak dapat dipakai di sini: {why}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up on this computer: nothing was printed. Connect one, then print again.</source>
        <translation type="unfinished">Tidak ada pencetak yang terpasang di komputer ini: tidak ada yang dicetak. Sambungkan satu, lalu cetak lagi.</translation>
    </message>
</context>
<context>
    <name>renew_card</name>
    <message>
        <source>New: {question}</source>
        <translation type="unfinished">Baru: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation type="unfinished">Tidak ditanyakan lagi: {question}</translation>
    </message>
    <message>
        <source>Another kind of answer: {question}</source>
        <translation type="unfinished">Jenis jawaban lain: {question}</translation>
    </message>
    <message>
        <source>Other words: {question}</source>
        <translation type="unfinished">Kata lain: {question}</translation>
    </message>
    <message>
        <source>Other choices: {question}</source>
        <translation type="unfinished">Pilihan lain: {question}</translation>
    </message>
    <message>
        <source>Asked at other times, or checked otherwise: {question}</source>
        <translation type="unfinished">Ditanyakan pada waktu lain, atau diperiksa dengan cara lain: {question}</translation>
    </message>
    <message>
        <source>Counts for another sign: {question}</source>
        <translation type="unfinished">Dihitung untuk tanda lain: {question}</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{officer} recorded an answer in case {case}</source>
        <translation type="unfinished">{officer} mencatat jawaban dalam kasus {case}</translation>
    </message>
    <message>
        <source>{officer} assessed all cases again under other rules</source>
        <translation type="unfinished">{officer} menilai ulang semua kasus dengan aturan lain</translation>
    </message>
    <message>
        <source>{officer} began to assess all cases again and stopped</source>
        <translation type="unfinished">{officer} mulai menilai ulang semua kasus lalu berhenti</translation>
    </message>
    <message>
        <source>{officer} kept an assessment of case {case}</source>
        <translation type="unfinished">{officer} menyimpan penilaian kasus {case}</translation>
    </message>
    <message>
        <source>{officer} added a picture, scan or recording to case {case}</source>
        <translation type="unfinished">{officer} menambahkan gambar, pindaian, atau rekaman ke kasus {case}</translation>
    </message>
    <message>
        <source>{officer} removed a picture, scan or recording from case {case}</source>
        <translation type="unfinished">{officer} menghapus gambar, pindaian, atau rekaman dari kasus {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a picture, scan or recording of case {case}</source>
        <translation type="unfinished">{officer} melihat gambar, pindaian, atau rekaman kasus {case}</translation>
    </message>
    <message>
        <source>{officer} wrote a backup</source>
        <translation type="unfinished">{officer} menulis cadangan</translation>
    </message>
    <message>
        <source>Headquarters&apos; receipt for bundle {subject} was taken in by {officer}</source>
        <translation type="unfinished">Tanda terima kantor pusat untuk paket {subject} diterima oleh {officer}</translation>
    </message>
    <message>
        <source>{officer} sealed bundle {subject} for headquarters</source>
        <translation type="unfinished">Paket {subject} untuk kantor pusat disegel oleh {officer}</translation>
    </message>
    <message>
        <source>{officer} deleted case {case}</source>
        <translation type="unfinished">{officer} menghapus kasus {case}</translation>
    </message>
    <message>
        <source>{officer} took names and words out of case {case}</source>
        <translation type="unfinished">{officer} mengeluarkan nama dan kata-kata dari kasus {case}</translation>
    </message>
    <message>
        <source>{officer} began case {case}</source>
        <translation type="unfinished">{officer} memulai kasus {case}</translation>
    </message>
    <message>
        <source>{officer} opened case {case}</source>
        <translation type="unfinished">{officer} membuka kasus {case}</translation>
    </message>
    <message>
        <source>{officer} looked at the list of cases</source>
        <translation type="unfinished">{officer} melihat daftar kasus</translation>
    </message>
    <message>
        <source>{officer} got a certificate to sign with</source>
        <translation type="unfinished">{officer} memperoleh sertifikat untuk menandatangani</translation>
    </message>
    <message>
        <source>{officer} took a certificate into use</source>
        <translation type="unfinished">{officer} mulai memakai sertifikat</translation>
    </message>
    <message>
        <source>{officer} recorded a consent in case {case}: {detail}</source>
        <translation type="unfinished">{officer} mencatat persetujuan dalam kasus {case}: {detail}</translation>
    </message>
    <message>
        <source>{officer} decided about case {case}</source>
        <translation type="unfinished">{officer} memutuskan tentang kasus {case}</translation>
    </message>
    <message>
        <source>{officer} looked over what would leave for headquarters ({detail} cases)</source>
        <translation type="unfinished">{officer} memeriksa apa yang akan keluar untuk kantor pusat ({detail} kasus)</translation>
    </message>
    <message>
        <source>{officer} added an interview form</source>
        <translation type="unfinished">{officer} menambahkan formulir wawancara</translation>
    </message>
    <message>
        <source>{officer} checked a form {subject}: {detail}</source>
        <translation type="unfinished">{officer} memeriksa formulir {subject}: {detail}</translation>
    </message>
    <message>
        <source>An interview form got headquarters&apos; signature ({officer})</source>
        <translation type="unfinished">Formulir wawancara memperoleh tanda tangan kantor pusat ({officer})</translation>
    </message>
    <message>
        <source>{officer} replaced headquarters&apos; key to this vault</source>
        <translation type="unfinished">{officer} mengganti kunci kantor pusat untuk brankas ini</translation>
    </message>
    <message>
        <source>{officer} gave headquarters a key to this vault</source>
        <translation type="unfinished">{officer} memberi kantor pusat kunci untuk brankas ini</translation>
    </message>
    <message>
        <source>{officer} began an interview in case {case}</source>
        <translation type="unfinished">{officer} memulai wawancara dalam kasus {case}</translation>
    </message>
    <message>
        <source>{officer} finished an interview in case {case}</source>
        <translation type="unfinished">{officer} menyelesaikan wawancara dalam kasus {case}</translation>
    </message>
    <message>
        <source>{officer} stopped an interview in case {case}</source>
        <translation type="unfinished">{officer} menghentikan wawancara dalam kasus {case}</translation>
    </message>
    <message>
        <source>{officer} checked the journal: {detail}</source>
        <translation type="unfinished">{officer} memeriksa jurnal: {detail}</translation>
    </message>
    <message>
        <source>{officer} saved the journal as a file</source>
        <translation type="unfinished">{officer} menyimpan jurnal sebagai berkas</translation>
    </message>
    <message>
        <source>{officer} signed the journal up to line {subject}</source>
        <translation type="unfinished">{officer} menandatangani jurnal sampai baris {subject}</translation>
    </message>
    <message>
        <source>{officer} made a key for {subject}</source>
        <translation type="unfinished">{officer} membuat kunci untuk {subject}</translation>
    </message>
    <message>
        <source>{officer} took the key of {subject} away; the vault has a new key</source>
        <translation type="unfinished">{officer} mencabut kunci {subject}; brankas mendapat kunci baru</translation>
    </message>
    <message>
        <source>{officer} locked</source>
        <translation type="unfinished">{officer} mengunci</translation>
    </message>
    <message>
        <source>{officer} added officer {subject} ({detail})</source>
        <translation type="unfinished">{officer} menambahkan petugas {subject} ({detail})</translation>
    </message>
    <message>
        <source>{officer} removed officer {subject}</source>
        <translation type="unfinished">{officer} mengeluarkan petugas {subject}</translation>
    </message>
    <message>
        <source>{officer} changed a secret of their own</source>
        <translation type="unfinished">{officer} mengubah rahasianya sendiri</translation>
    </message>
    <message>
        <source>{officer} changed their passphrase</source>
        <translation type="unfinished">{officer} mengubah frasa sandinya</translation>
    </message>
    <message>
        <source>{officer} gave the passphrase once more</source>
        <translation type="unfinished">{officer} memberikan frasa sandi sekali lagi</translation>
    </message>
    <message>
        <source>{officer} gave {subject} a new first passphrase</source>
        <translation type="unfinished">{officer} memberi {subject} frasa sandi pertama yang baru</translation>
    </message>
    <message>
        <source>{officer} made their passphrase harder to guess on this machine</source>
        <translation type="unfinished">{officer} membuat frasa sandinya lebih sulit ditebak di mesin ini</translation>
    </message>
    <message>
        <source>Somebody gave a wrong passphrase while {officer} had unlocked</source>
        <translation type="unfinished">Seseorang memasukkan frasa sandi yang salah saat {officer} telah membuka kunci</translation>
    </message>
    <message>
        <source>Policy {subject} of the organisation took effect when {officer} unlocked</source>
        <translation type="unfinished">Kebijakan {subject} organisasi mulai berlaku saat {officer} membuka</translation>
    </message>
    <message>
        <source>{officer} checked a form on paper</source>
        <translation type="unfinished">{officer} memeriksa formulir di kertas</translation>
    </message>
    <message>
        <source>Version {subject} of the program opened this vault; before it was {detail}</source>
        <translation type="unfinished">Versi {subject} program membuka brankas ini; sebelumnya {detail}</translation>
    </message>
    <message>
        <source>{officer} made a new recovery code</source>
        <translation type="unfinished">{officer} membuat kode pemulihan baru</translation>
    </message>
    <message>
        <source>{officer} answered form {subject}</source>
        <translation type="unfinished">{officer} menjawab formulir {subject}</translation>
    </message>
    <message>
        <source>{officer} made a copy of case {case} for the person</source>
        <translation type="unfinished">{officer} membuat salinan kasus {case} untuk orangnya</translation>
    </message>
    <message>
        <source>{officer} made a copy of a form of case {case} for sending</source>
        <translation type="unfinished">{officer} membuat salinan formulir kasus {case} untuk dikirim</translation>
    </message>
    <message>
        <source>{officer} drafted a form for case {case}</source>
        <translation type="unfinished">{officer} membuat draf formulir untuk kasus {case}</translation>
    </message>
    <message>
        <source>{officer} added the referral layout {subject}</source>
        <translation type="unfinished">{officer} menambahkan tata letak rujukan {subject}</translation>
    </message>
    <message>
        <source>{officer} printed a form of case {case}</source>
        <translation type="unfinished">{officer} mencetak formulir kasus {case}</translation>
    </message>
    <message>
        <source>{officer} signed a form for case {case}</source>
        <translation type="unfinished">{officer} menandatangani formulir untuk kasus {case}</translation>
    </message>
    <message>
        <source>{officer} added the second signature to a form of case {case}</source>
        <translation type="unfinished">{officer} menambahkan tanda tangan kedua pada formulir kasus {case}</translation>
    </message>
    <message>
        <source>{officer} looked at a form of case {case}</source>
        <translation type="unfinished">{officer} melihat formulir kasus {case}</translation>
    </message>
    <message>
        <source>{officer} noted a step of a referral of case {case}</source>
        <translation type="unfinished">{officer} mencatat langkah rujukan kasus {case}</translation>
    </message>
    <message>
        <source>{officer} was refused something their role does not allow ({subject})</source>
        <translation type="unfinished">{officer} ditolak untuk sesuatu yang tidak diizinkan perannya ({subject})</translation>
    </message>
    <message>
        <source>{officer} changed the role of {subject} to {detail}</source>
        <translation type="unfinished">{officer} mengubah peran {subject} menjadi {detail}</translation>
    </message>
    <message>
        <source>{officer} used rules {detail} for the first time</source>
        <translation type="unfinished">{officer} memakai aturan {detail} untuk pertama kali</translation>
    </message>
    <message>
        <source>{officer} read a colleague&apos;s decision about case {case}</source>
        <translation type="unfinished">{officer} membaca keputusan rekan tentang kasus {case}</translation>
    </message>
    <message>
        <source>{officer} changed what the vault keeps: {subject}</source>
        <translation type="unfinished">{officer} mengubah apa yang disimpan brankas: {subject}</translation>
    </message>
    <message>
        <source>{officer} reached a service and found its entry right</source>
        <translation type="unfinished">{officer} menghubungi sebuah layanan dan entrinya benar</translation>
    </message>
    <message>
        <source>{officer} set down: {subject}</source>
        <translation type="unfinished">{officer} menetapkan: {subject}</translation>
    </message>
    <message>
        <source>{officer} entered headquarters&apos; key and certificate</source>
        <translation type="unfinished">{officer} memasukkan kunci dan sertifikat kantor pusat</translation>
    </message>
    <message>
        <source>{officer} took in what headquarters sent</source>
        <translation type="unfinished">{officer} menerima yang dikirim kantor pusat</translation>
    </message>
    <message>
        <source>{officer} imported services ({detail})</source>
        <translation type="unfinished">{officer} mengimpor layanan ({detail})</translation>
    </message>
    <message>
        <source>{officer} emptied the directory of services</source>
        <translation type="unfinished">{officer} mengosongkan direktori layanan</translation>
    </message>
    <message>
        <source>{officer} set case {case} to {detail}</source>
        <translation type="unfinished">{officer} mengubah status kasus {case} menjadi {detail}</translation>
    </message>
    <message>
        <source>{officer} unlocked</source>
        <translation type="unfinished">{officer} membuka kunci</translation>
    </message>
    <message>
        <source>{officer} erased the vault</source>
        <translation type="unfinished">{officer} menghapus brankas</translation>
    </message>
    <message>
        <source>Before {officer} unlocked, {detail} wrong passphrases were tried</source>
        <translation type="unfinished">Sebelum {officer} membuka kunci, {detail} frasa sandi salah dicoba</translation>
    </message>
    <message>
        <source>the organisation&apos;s certificate</source>
        <translation type="unfinished">sertifikat organisasi</translation>
    </message>
    <message>
        <source>the list of revoked certificates</source>
        <translation type="unfinished">daftar sertifikat yang dicabut</translation>
    </message>
    <message>
        <source>the organisation&apos;s signing key</source>
        <translation type="unfinished">kunci tanda tangan organisasi</translation>
    </message>
    <message>
        <source>how receivers reach the office</source>
        <translation type="unfinished">cara penerima menghubungi kantor</translation>
    </message>
    <message>
        <source>the country</source>
        <translation type="unfinished">negara</translation>
    </message>
    <message>
        <source>headquarters&apos; certificate</source>
        <translation type="unfinished">sertifikat kantor pusat</translation>
    </message>
    <message>
        <source>headquarters&apos; key</source>
        <translation type="unfinished">kunci kantor pusat</translation>
    </message>
    <message>
        <source>the organisation&apos;s name</source>
        <translation type="unfinished">nama organisasi</translation>
    </message>
    <message>
        <source>the key for answers of headquarters</source>
        <translation type="unfinished">kunci untuk jawaban kantor pusat</translation>
    </message>
    <message>
        <source>the short name of the place</source>
        <translation type="unfinished">nama pendek tempat itu</translation>
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
        <translation type="unfinished">Sebuah kasus di kantor pusat tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A case in the database was changed, or belongs to another headquarters.</source>
        <translation type="unfinished">Sebuah kasus di basis data diubah, atau milik kantor pusat lain.</translation>
    </message>
    <message>
        <source>A case is not compared with itself.</source>
        <translation type="unfinished">Sebuah kasus tidak dibandingkan dengan dirinya sendiri.</translation>
    </message>
    <message>
        <source>A case keeps {value} MB of attachments at most: nothing was added.</source>
        <translation type="unfinished">Satu kasus menyimpan lampiran paling banyak {value} MB: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>A case record cannot be read: {what}.</source>
        <translation type="unfinished">Catatan kasus tidak dapat dibaca: {what}.</translation>
    </message>
    <message>
        <source>A citizenship is the same.</source>
        <translation type="unfinished">Salah satu kewarganegaraannya sama.</translation>
    </message>
    <message>
        <source>A determination needs reasons.</source>
        <translation type="unfinished">Suatu keputusan memerlukan alasan.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx, .md or .csv.</source>
        <translation type="unfinished">Formulir ditulis sebagai .xlsx, .md atau .csv.</translation>
    </message>
    <message>
        <source>A form with two signatures cannot be locked afterwards.</source>
        <translation type="unfinished">Formulir dengan dua tanda tangan tidak dapat dikunci sesudahnya.</translation>
    </message>
    <message>
        <source>A newer policy rules this laptop already: nothing was changed.</source>
        <translation type="unfinished">Kebijakan yang lebih baru sudah mengatur laptop ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A recording of this kind cannot be cleaned here: nothing was added.</source>
        <translation type="unfinished">Rekaman jenis ini tidak dapat dibersihkan di sini: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>A referral that is declined needs the reason.</source>
        <translation type="unfinished">Rujukan yang ditolak memerlukan alasannya.</translation>
    </message>
    <message>
        <source>A second opinion needs a sentence.</source>
        <translation type="unfinished">Pendapat kedua memerlukan satu kalimat.</translation>
    </message>
    <message>
        <source>Abuse of vulnerability</source>
        <translation type="unfinished">Penyalahgunaan kerentanan</translation>
    </message>
    <message>
        <source>Add another officer first, and let that officer remove this one.</source>
        <translation type="unfinished">Tambahkan petugas lain dahulu, lalu biarkan petugas itu mengeluarkan yang ini.</translation>
    </message>
    <message>
        <source>Add headquarters&apos; recipient on the page Headquarters.</source>
        <translation type="unfinished">Tambahkan penerima kantor pusat di halaman Kantor pusat.</translation>
    </message>
    <message>
        <source>Add it in parts.</source>
        <translation type="unfinished">Tambahkan per bagian.</translation>
    </message>
    <message>
        <source>Add the file to the case instead.</source>
        <translation type="unfinished">Tambahkan berkas itu ke kasusnya saja.</translation>
    </message>
    <message>
        <source>Add the form file first, under Settings.</source>
        <translation type="unfinished">Tambahkan dahulu berkas formulirnya, di Pengaturan.</translation>
    </message>
    <message>
        <source>Add the new form first, under Settings.</source>
        <translation type="unfinished">Tambahkan dahulu formulir yang baru, di Pengaturan.</translation>
    </message>
    <message>
        <source>Add the receiver&apos;s certificate after comparing its fingerprint, or ask by telephone.</source>
        <translation type="unfinished">Tambahkan sertifikat penerima setelah mencocokkan sidik jarinya, atau tanyakan lewat telepon.</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished">Kelompok umur</translation>
    </message>
    <message>
        <source>Aggravating circumstances of smuggling</source>
        <translation type="unfinished">Keadaan yang memberatkan dalam penyelundupan</translation>
    </message>
    <message>
        <source>All {lines} lines fit together. None was signed yet.</source>
        <translation type="unfinished">Semua {lines} baris cocok. Belum ada yang ditandatangani.</translation>
    </message>
    <message>
        <source>All {lines} lines fit together; up to line {signed_up_to} the journal is what was signed.</source>
        <translation type="unfinished">Semua {lines} baris cocok; sampai baris {signed_up_to} jurnal adalah yang ditandatangani.</translation>
    </message>
    <message>
        <source>An entry names no organisation: the directory is as it was.</source>
        <translation type="unfinished">Sebuah entri tidak menyebut organisasi: direktori tetap seperti semula.</translation>
    </message>
    <message>
        <source>An officer needs a number and a name.</source>
        <translation type="unfinished">Petugas memerlukan nomor dan nama.</translation>
    </message>
    <message>
        <source>Another bundle {seq} of this laptop was imported before: the laptop was copied or restored.</source>
        <translation type="unfinished">Paket lain {seq} dari laptop ini sudah diimpor: laptop itu disalin atau dipulihkan.</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation type="unfinished">Juru bahasa lain</translation>
    </message>
    <message>
        <source>Answer what comes before it first.</source>
        <translation type="unfinished">Jawab dahulu yang sebelumnya.</translation>
    </message>
    <message>
        <source>Apply the signed file again.</source>
        <translation type="unfinished">Terapkan lagi berkas yang ditandatangani.</translation>
    </message>
    <message>
        <source>As told, ISO 3166; who told several counts under several.</source>
        <translation type="unfinished">Seperti yang dikatakan, ISO 3166; yang menyebut beberapa dihitung di &quot;beberapa&quot;.</translation>
    </message>
    <message>
        <source>As told, in the values of HTCDS prs_Gender.</source>
        <translation type="unfinished">Seperti yang dikatakan, dalam nilai HTCDS prs_Gender.</translation>
    </message>
    <message>
        <source>Ask for an installation with tokens, or keep the key in the vault.</source>
        <translation type="unfinished">Mintalah pemasangan dengan token, atau simpan kunci di brankas.</translation>
    </message>
    <message>
        <source>Ask for the PDF itself, or for the organisation&apos;s list of officers&apos; certificates.</source>
        <translation type="unfinished">Minta PDF-nya sendiri, atau daftar sertifikat petugas organisasi itu.</translation>
    </message>
    <message>
        <source>Ask for the new version.</source>
        <translation type="unfinished">Mintalah versi yang baru.</translation>
    </message>
    <message>
        <source>Ask for the newest update. The command fieldtool update --back goes back one version.</source>
        <translation type="unfinished">Mintalah pembaruan terbaru. Perintah fieldtool update --back kembali satu versi.</translation>
    </message>
    <message>
        <source>Ask for the whole update of the program.</source>
        <translation type="unfinished">Mintalah pembaruan program yang utuh.</translation>
    </message>
    <message>
        <source>Ask headquarters for a new one, and ask how the old one came to you.</source>
        <translation type="unfinished">Mintalah yang baru kepada kantor pusat, dan tanyakan bagaimana yang lama sampai kepada Anda.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again, and ask how it came to you.</source>
        <translation type="unfinished">Mintalah lagi kepada kantor pusat, dan tanyakan bagaimana itu sampai kepada Anda.</translation>
    </message>
    <message>
        <source>Ask headquarters for it again.</source>
        <translation type="unfinished">Mintalah lagi kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the certificate file again.</source>
        <translation type="unfinished">Mintalah lagi berkas sertifikat kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file again.</source>
        <translation type="unfinished">Mintalah lagi berkasnya kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the file, and compare where it came from.</source>
        <translation type="unfinished">Mintalah berkasnya kepada kantor pusat, dan cocokkan dari mana asalnya.</translation>
    </message>
    <message>
        <source>Ask headquarters for the list again.</source>
        <translation type="unfinished">Mintalah lagi daftarnya kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest form.</source>
        <translation type="unfinished">Mintalah formulir terbaru kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list and check again.</source>
        <translation type="unfinished">Minta daftar terbaru kepada kantor pusat dan periksa lagi.</translation>
    </message>
    <message>
        <source>Ask headquarters for the newest list.</source>
        <translation type="unfinished">Mintalah daftar terbaru kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the receipt again.</source>
        <translation type="unfinished">Mintalah lagi tanda terima kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters for the return again.</source>
        <translation type="unfinished">Mintalah lagi balasan kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Ask headquarters; the person&apos;s own wish to be deleted goes before it.</source>
        <translation type="unfinished">Tanyakan kepada kantor pusat; keinginan orang itu sendiri untuk dihapus didahulukan.</translation>
    </message>
    <message>
        <source>Ask the person apart from everything else, and record the answer. Help does not depend on it.</source>
        <translation type="unfinished">Tanyakan kepada orang itu terpisah dari hal lain, dan catat jawabannya. Bantuan tidak bergantung padanya.</translation>
    </message>
    <message>
        <source>Ask the person, record the answer, or choose help that needs no referral.</source>
        <translation type="unfinished">Tanyakan kepada orang itu, catat jawabannya, atau pilih bantuan yang tidak memerlukan rujukan.</translation>
    </message>
    <message>
        <source>Ask the receiver to choose one of the answers on the page.</source>
        <translation type="unfinished">Mintalah penerima memilih salah satu jawaban di halaman itu.</translation>
    </message>
    <message>
        <source>Ask the sender for a new bundle.</source>
        <translation type="unfinished">Mintalah paket baru kepada pengirim.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy.</source>
        <translation type="unfinished">Mintalah salinan baru kepada pengirim.</translation>
    </message>
    <message>
        <source>Ask the sender for the PDF, signed anew.</source>
        <translation type="unfinished">Minta PDF yang ditandatangani ulang kepada pengirim.</translation>
    </message>
    <message>
        <source>Ask the sender for the passphrase, by another way than the one the form came.</source>
        <translation type="unfinished">Minta frasa sandi kepada pengirim, lewat jalan lain dari jalan datangnya formulir.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, and ask how it came to you.</source>
        <translation type="unfinished">Mintalah pengirim agar disegel lagi, dan tanyakan bagaimana itu sampai kepada Anda.</translation>
    </message>
    <message>
        <source>Ask the sender to seal it again, or to copy it again.</source>
        <translation type="unfinished">Mintalah pengirim agar disegel lagi, atau disalin lagi.</translation>
    </message>
    <message>
        <source>Ask the sender what it is.</source>
        <translation type="unfinished">Tanyakan kepada pengirim apa ini.</translation>
    </message>
    <message>
        <source>Ask them for the certificate of their authority (ca.pem).</source>
        <translation type="unfinished">Mintalah kepada mereka sertifikat otoritasnya (ca.pem).</translation>
    </message>
    <message>
        <source>Ask who sent it before you believe anything in it.</source>
        <translation type="unfinished">Tanyakan siapa yang mengirimnya sebelum memercayai isinya.</translation>
    </message>
    <message>
        <source>Ask your administrator to apply it again.</source>
        <translation type="unfinished">Mintalah administrator Anda menerapkannya lagi.</translation>
    </message>
    <message>
        <source>Ask your administrator to enrol you.</source>
        <translation type="unfinished">Mintalah administrator Anda mendaftarkan Anda.</translation>
    </message>
    <message>
        <source>Ask your administrator, or make a request.</source>
        <translation type="unfinished">Tanyakan kepada administrator Anda, atau buat permintaan.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation type="unfinished">Tanyakan kepada administrator Anda.</translation>
    </message>
    <message>
        <source>Ask your headquarters for another policy.</source>
        <translation type="unfinished">Mintalah kebijakan lain kepada kantor pusat Anda.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the newest policy file.</source>
        <translation type="unfinished">Mintalah berkas kebijakan terbaru kepada kantor pusat Anda.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the organisation file, or type the four fields.</source>
        <translation type="unfinished">Mintalah berkas organisasi kepada kantor pusat Anda, atau ketik keempat kolomnya.</translation>
    </message>
    <message>
        <source>Ask your headquarters for the update that is meant for your laptops.</source>
        <translation type="unfinished">Mintalah kepada kantor pusat Anda pembaruan yang diperuntukkan bagi laptop Anda.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation type="unfinished">Paling banyak {most} dibaca.</translation>
    </message>
    <message>
        <source>At the interview; maybe_child where the age is in doubt (treated as a child).</source>
        <translation type="unfinished">Pada saat wawancara; maybe_child bila umurnya diragukan (diperlakukan sebagai anak).</translation>
    </message>
    <message>
        <source>Begin another interview in this case to add what was learned later.</source>
        <translation type="unfinished">Mulailah wawancara lain dalam kasus ini untuk menambahkan yang diketahui kemudian.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished">Mulailah satu dahulu.</translation>
    </message>
    <message>
        <source>Bring the file made for this laptop.</source>
        <translation type="unfinished">Bawalah berkas yang dibuat untuk laptop ini.</translation>
    </message>
    <message>
        <source>Bundle {seq} does not continue what was received of this laptop: it was copied or restored.</source>
        <translation type="unfinished">Paket {seq} tidak melanjutkan yang diterima dari laptop ini: laptop disalin atau dipulihkan.</translation>
    </message>
    <message>
        <source>Bundle {seq} of laptop {device} was imported before: nothing changed.</source>
        <translation type="unfinished">Paket {seq} dari laptop {device} sudah diimpor: tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported before: nothing changed.</source>
        <translation type="unfinished">Paket {seq} sudah diimpor: tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported.</source>
        <translation type="unfinished">Paket {seq} diimpor.</translation>
    </message>
    <message>
        <source>Bundle {seq} was imported; earlier ones are missing: {numbers}.</source>
        <translation type="unfinished">Paket {seq} diimpor; yang lebih awal belum ada: {numbers}.</translation>
    </message>
    <message>
        <source>Bundle {seq} was missing, and is here now.</source>
        <translation type="unfinished">Paket {seq} tadinya hilang, dan kini ada.</translation>
    </message>
    <message>
        <source>Bundles came in its name that were signed with a revoked certificate: a key is in other hands, or the officer was not told.</source>
        <translation type="unfinished">Datang paket atas namanya yang ditandatangani dengan sertifikat yang dicabut: kunci ada di tangan lain, atau petugas belum diberi tahu.</translation>
    </message>
    <message>
        <source>Bundles came that do not continue what was received: the laptop was copied, or restored from a backup.</source>
        <translation type="unfinished">Datang paket yang tidak melanjutkan yang diterima: laptop disalin, atau dipulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>Bundles end in .age: choose their folder.</source>
        <translation type="unfinished">Paket berakhiran .age: pilih foldernya.</translation>
    </message>
    <message>
        <source>Bundles never came: {said}. Ask for the sticks.</source>
        <translation type="unfinished">Paket tidak pernah datang: {said}. Mintalah stik USB-nya.</translation>
    </message>
    <message>
        <source>Care in acute distress</source>
        <translation type="unfinished">Perawatan saat tertekan berat</translation>
    </message>
    <message>
        <source>Care in pregnancy</source>
        <translation type="unfinished">Perawatan selama kehamilan</translation>
    </message>
    <message>
        <source>Change nothing here. Look for the right file, or restore the newest backup into a new folder.</source>
        <translation type="unfinished">Jangan ubah apa pun di sini. Carilah berkas yang benar, atau pulihkan cadangan terbaru ke folder baru.</translation>
    </message>
    <message>
        <source>Change nothing here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Jangan ubah apa pun di sini. Pulihkan cadangan terbaru ke folder baru.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and compare with the newest backup.</source>
        <translation type="unfinished">Jangan ubah apa pun di sini. Beri tahu administrator Anda, dan bandingkan dengan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Change nothing here. Tell your administrator, and restore the newest backup into a new folder.</source>
        <translation type="unfinished">Jangan ubah apa pun di sini. Beri tahu administrator Anda, dan pulihkan cadangan terbaru ke folder baru.</translation>
    </message>
    <message>
        <source>Change the case instead.</source>
        <translation type="unfinished">Ubahlah kasusnya saja.</translation>
    </message>
    <message>
        <source>Change your own passphrase instead.</source>
        <translation type="unfinished">Ubahlah frasa sandi Anda sendiri saja.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then try again; or use the recovery code.</source>
        <translation type="unfinished">Periksa huruf besar dan bahasa papan ketik, lalu coba lagi; atau pakai kode pemulihan.</translation>
    </message>
    <message>
        <source>Check its id: it stands in every import report.</source>
        <translation type="unfinished">Periksa pengenalnya: tertera di setiap laporan impor.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the address after --store; then do it again.</source>
        <translation type="unfinished">Periksa apakah server berjalan, dan alamat setelah --store; lalu lakukan lagi.</translation>
    </message>
    <message>
        <source>Check the PIN. After a few wrong ones a token locks.</source>
        <translation type="unfinished">Periksa PIN. Setelah beberapa kali salah, token terkunci.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, ask the sender for a form signed anew.</source>
        <translation type="unfinished">Periksa tanggal komputer ini. Bila benar, minta formulir yang ditandatangani ulang kepada pengirim.</translation>
    </message>
    <message>
        <source>Check the date of this laptop and the officer&apos;s certificate. If they are right, report this.</source>
        <translation type="unfinished">Periksa tanggal laptop ini dan sertifikat petugas. Bila benar, laporkan hal ini.</translation>
    </message>
    <message>
        <source>Check the date of this laptop, then ask headquarters for it again.</source>
        <translation type="unfinished">Periksa tanggal laptop ini, lalu mintalah lagi kepada kantor pusat.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation type="unfinished">Periksa disk atau stik USB, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the folder, or create a new vault.</source>
        <translation type="unfinished">Periksa foldernya, atau buat brankas baru.</translation>
    </message>
    <message>
        <source>Check the id of the case.</source>
        <translation type="unfinished">Periksa pengenal kasusnya.</translation>
    </message>
    <message>
        <source>Check the ids of both cases.</source>
        <translation type="unfinished">Periksa pengenal kedua kasus.</translation>
    </message>
    <message>
        <source>Check the number and search again.</source>
        <translation type="unfinished">Periksa nomornya dan cari lagi.</translation>
    </message>
    <message>
        <source>Check the officer&apos;s certificate and the date of this laptop, then try again.</source>
        <translation type="unfinished">Periksa sertifikat petugas dan tanggal laptop ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the path and the stick.</source>
        <translation type="unfinished">Periksa jalur dan stik USB.</translation>
    </message>
    <message>
        <source>Check the stick and the file.</source>
        <translation type="unfinished">Periksa stik USB dan berkasnya.</translation>
    </message>
    <message>
        <source>Check the two dates.</source>
        <translation type="unfinished">Periksa kedua tanggalnya.</translation>
    </message>
    <message>
        <source>Check which file you chose.</source>
        <translation type="unfinished">Periksa berkas mana yang Anda pilih.</translation>
    </message>
    <message>
        <source>Check which laptop it is for.</source>
        <translation type="unfinished">Periksa untuk laptop mana ini.</translation>
    </message>
    <message>
        <source>Check which laptop the referral came from.</source>
        <translation type="unfinished">Periksa dari laptop mana rujukan itu datang.</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation type="unfinished">Pilih A4 atau Letter.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns organisation and needs, or an Open Referral (HSDS) file.</source>
        <translation type="unfinished">Pilih berkas CSV dengan kolom organisation dan needs, atau berkas Open Referral (HSDS).</translation>
    </message>
    <message>
        <source>Choose a folder whose name begins with fieldtool-backup.</source>
        <translation type="unfinished">Pilih folder yang namanya diawali fieldtool-backup.</translation>
    </message>
    <message>
        <source>Choose a part that can be added to.</source>
        <translation type="unfinished">Pilih bagian yang dapat ditambahi.</translation>
    </message>
    <message>
        <source>Choose a photograph or a scan (JPEG, PNG, TIFF, PDF).</source>
        <translation type="unfinished">Pilih foto atau pindaian (JPEG, PNG, TIFF, PDF).</translation>
    </message>
    <message>
        <source>Choose a receiver from the directory, or ask headquarters to add this one.</source>
        <translation type="unfinished">Pilih penerima dari direktori, atau minta kantor pusat menambahkan yang ini.</translation>
    </message>
    <message>
        <source>Choose a recording (WAV).</source>
        <translation type="unfinished">Pilih rekaman (WAV).</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation type="unfinished">Pilih folder kosong atau baru.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off.</source>
        <translation type="unfinished">Pilih folder lain, atau buka perlindungan tulisnya.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Pilih folder lain.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished">Pilih nomor lain.</translation>
    </message>
    <message>
        <source>Choose another officer number.</source>
        <translation type="unfinished">Pilih nomor petugas lain.</translation>
    </message>
    <message>
        <source>Choose headquarters&apos; folder, or make one with: fieldtool hq init DIR.</source>
        <translation type="unfinished">Pilih folder kantor pusat, atau buat dengan: fieldtool hq init DIR.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">Pilih satu dari daftar itu.</translation>
    </message>
    <message>
        <source>Choose one picture.</source>
        <translation type="unfinished">Pilih satu gambar.</translation>
    </message>
    <message>
        <source>Choose the .xlsx that was exported for the reviewer.</source>
        <translation type="unfinished">Pilih .xlsx yang diekspor untuk pemeriksa.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; ask the sender for it again if it will not open.</source>
        <translation type="unfinished">Pilih PDF yang Anda terima; mintalah lagi kepada pengirim bila tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Choose the PDF you received; if it will not open, ask the sender for it again.</source>
        <translation type="unfinished">Pilih PDF yang Anda terima; bila tidak dapat dibuka, minta lagi kepada pengirim.</translation>
    </message>
    <message>
        <source>Choose the answer page or the reply file that came back.</source>
        <translation type="unfinished">Pilih halaman jawaban atau berkas jawaban yang kembali.</translation>
    </message>
    <message>
        <source>Choose the file headquarters gave back.</source>
        <translation type="unfinished">Pilih berkas yang dikembalikan kantor pusat.</translation>
    </message>
    <message>
        <source>Choose the file the supervisor sent back.</source>
        <translation type="unfinished">Pilih berkas yang dikirim kembali oleh penyelia.</translation>
    </message>
    <message>
        <source>Choose the identity file of headquarters.</source>
        <translation type="unfinished">Pilih berkas identitas kantor pusat.</translation>
    </message>
    <message>
        <source>Choose the laptop&apos;s folder.</source>
        <translation type="unfinished">Pilih folder laptop.</translation>
    </message>
    <message>
        <source>Choose your own passphrase first.</source>
        <translation type="unfinished">Pilih dahulu frasa sandi Anda sendiri.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Kewarganegaraan</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished">Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close the case first.</source>
        <translation type="unfinished">Tutup kasusnya dahulu.</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished">Paksaan</translation>
    </message>
    <message>
        <source>Compare again. If it still differs, this is not headquarters&apos; certificate: ask how it came to you.</source>
        <translation type="unfinished">Cocokkan lagi. Bila tetap berbeda, ini bukan sertifikat kantor pusat: tanyakan bagaimana itu sampai kepada Anda.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished">Cocokkan dengan lembarnya, kelompok demi kelompok.</translation>
    </message>
    <message>
        <source>Compare the form number and the short hash below with those on every page, and read the rest with care.</source>
        <translation type="unfinished">Bandingkan nomor formulir dan sidik pendek di bawah dengan yang ada di setiap halaman, dan baca sisanya dengan teliti.</translation>
    </message>
    <message>
        <source>Consent is asked for again: what was agreed to then may have been taken back since.</source>
        <translation type="unfinished">Persetujuan ditanyakan lagi: yang disetujui waktu itu mungkin sudah ditarik sejak itu.</translation>
    </message>
    <message>
        <source>Correct the layout file, or choose another layout.</source>
        <translation type="unfinished">Perbaiki berkas tata letak, atau pilih tata letak lain.</translation>
    </message>
    <message>
        <source>Cross it with one other figure only.</source>
        <translation type="unfinished">Silangkan dengan satu angka lain saja.</translation>
    </message>
    <message>
        <source>Days from opening the case to signing its first referral form.</source>
        <translation type="unfinished">Hari sejak kasus dibuka sampai formulir rujukan pertamanya ditandatangani.</translation>
    </message>
    <message>
        <source>Deception</source>
        <translation type="unfinished">Penipuan</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation type="unfinished">Menolak memerlukan alasan.</translation>
    </message>
    <message>
        <source>Deletion comes later than taking names out, or never.</source>
        <translation type="unfinished">Penghapusan datang setelah nama dikeluarkan, atau tidak pernah.</translation>
    </message>
    <message>
        <source>Determination about smuggling</source>
        <translation type="unfinished">Keputusan tentang penyelundupan</translation>
    </message>
    <message>
        <source>Determination about trafficking</source>
        <translation type="unfinished">Keputusan tentang perdagangan orang</translation>
    </message>
    <message>
        <source>Do it again when there is time.</source>
        <translation type="unfinished">Lakukan lagi bila ada waktu.</translation>
    </message>
    <message>
        <source>Do not create a new vault here. Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Jangan buat brankas baru di sini. Pulihkan cadangan terbaru ke folder baru.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again, and tell them.</source>
        <translation type="unfinished">Jangan andalkan. Minta lagi formulirnya kepada pengirim, dan beri tahu dia.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the form again.</source>
        <translation type="unfinished">Jangan andalkan. Minta lagi formulirnya kepada pengirim.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the signed form, not a copy saved or printed again.</source>
        <translation type="unfinished">Jangan andalkan. Minta formulir yang ditandatangani kepada pengirim, bukan salinan yang disimpan atau dicetak ulang.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sending organisation.</source>
        <translation type="unfinished">Jangan andalkan. Tanyakan kepada organisasi pengirim.</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare the fingerprint of the certificate you trust with the one on paper.</source>
        <translation type="unfinished">Jangan andalkan. Bandingkan sidik jari sertifikat yang Anda percayai dengan yang ada di kertas.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF, and tell them.</source>
        <translation type="unfinished">Jangan andalkan kertas ini. Minta PDF kepada pengirim, dan beri tahu dia.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sender for the PDF.</source>
        <translation type="unfinished">Jangan andalkan kertas ini. Minta PDF kepada pengirim.</translation>
    </message>
    <message>
        <source>Do not rely on this paper. Ask the sending organisation.</source>
        <translation type="unfinished">Jangan andalkan kertas ini. Tanyakan kepada organisasi pengirim.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask headquarters by telephone.</source>
        <translation type="unfinished">Jangan pakai berkas ini. Tanyakan kepada kantor pusat lewat telepon.</translation>
    </message>
    <message>
        <source>Do not use this file. Ask the organisation by telephone.</source>
        <translation type="unfinished">Jangan pakai berkas ini. Tanyakan kepada organisasi itu lewat telepon.</translation>
    </message>
    <message>
        <source>Do this where headquarters&apos; vault is.</source>
        <translation type="unfinished">Lakukan ini di tempat brankas kantor pusat berada.</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Perhambaan rumah tangga</translation>
    </message>
    <message>
        <source>Encrypt it to the receiver&apos;s key instead.</source>
        <translation type="unfinished">Enkripsikan saja untuk kunci penerima.</translation>
    </message>
    <message>
        <source>Enrol this officer again.</source>
        <translation type="unfinished">Daftarkan lagi petugas ini.</translation>
    </message>
    <message>
        <source>Enter it on the page Headquarters, then add the form.</source>
        <translation type="unfinished">Masukkan di halaman Kantor pusat, lalu tambahkan formulirnya.</translation>
    </message>
    <message>
        <source>Export the sheet again, and carry the corrections over.</source>
        <translation type="unfinished">Ekspor lagi lembarnya, dan pindahkan perbaikannya.</translation>
    </message>
    <message>
        <source>Fewer than {k} persons may be counted: nothing is published.</source>
        <translation type="unfinished">Kurang dari {k} orang yang boleh dihitung: tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished">Isi keduanya.</translation>
    </message>
    <message>
        <source>Food, shelter, clothes</source>
        <translation type="unfinished">Makanan, rumah aman, pakaian</translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished">Dipaksa mengemis</translation>
    </message>
    <message>
        <source>Forced criminal activity</source>
        <translation type="unfinished">Dipaksa berbuat kejahatan</translation>
    </message>
    <message>
        <source>Forced labour or services</source>
        <translation type="unfinished">Kerja atau layanan paksa</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Kawin paksa</translation>
    </message>
    <message>
        <source>Free some space on the disk, then do it again.</source>
        <translation type="unfinished">Kosongkan sebagian ruang di disk, lalu lakukan lagi.</translation>
    </message>
    <message>
        <source>Free some space there, then do it again.</source>
        <translation type="unfinished">Kosongkan sebagian ruang di sana, lalu lakukan lagi.</translation>
    </message>
    <message>
        <source>From the first to the last place of the way, where a journey was drawn and left with the case; two places at least.</source>
        <translation type="unfinished">Dari tempat pertama sampai tempat terakhir perjalanan, bila perjalanan digambar dan keluar bersama kasus; sedikitnya dua tempat.</translation>
    </message>
    <message>
        <source>Give the sender headquarters&apos; recipient, or open it with the right identity.</source>
        <translation type="unfinished">Berikan penerima kantor pusat kepada pengirim, atau buka dengan identitas yang benar.</translation>
    </message>
    <message>
        <source>Give your form another form_id in its settings, or ask headquarters to sign it.</source>
        <translation type="unfinished">Beri formulir Anda form_id lain dalam pengaturannya, atau minta kantor pusat menandatanganinya.</translation>
    </message>
    <message>
        <source>Give your passphrase, then do it again.</source>
        <translation type="unfinished">Berikan frasa sandi Anda, lalu lakukan lagi.</translation>
    </message>
    <message>
        <source>Go on with the version you had, and tell your administrator.</source>
        <translation type="unfinished">Teruskan dengan versi yang tadi Anda miliki, dan beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>Go on with the version you have, and tell your headquarters.</source>
        <translation type="unfinished">Teruskan dengan versi yang Anda miliki, dan beri tahu kantor pusat Anda.</translation>
    </message>
    <message>
        <source>Go on, or lock and unlock. If it happens again, tell your administrator.</source>
        <translation type="unfinished">Teruskan, atau kunci lalu buka kunci. Bila terjadi lagi, beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>Guardian for a child alone</source>
        <translation type="unfinished">Wali bagi anak yang sendirian</translation>
    </message>
    <message>
        <source>Have this disk checked, then try again.</source>
        <translation type="unfinished">Mintalah disk ini diperiksa, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Headquarters does not have everything yet: nothing was erased.</source>
        <translation type="unfinished">Kantor pusat belum memiliki semuanya: tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>Headquarters holds a bundle {seq} that was not made here: nothing was marked.</source>
        <translation type="unfinished">Kantor pusat memegang paket {seq} yang tidak dibuat di sini: tidak ada yang ditandai.</translation>
    </message>
    <message>
        <source>Headquarters holds no such case.</source>
        <translation type="unfinished">Kantor pusat tidak memiliki kasus itu.</translation>
    </message>
    <message>
        <source>Headquarters ordered that this case is kept: nothing was changed.</source>
        <translation type="unfinished">Kantor pusat memerintahkan agar kasus ini disimpan: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Headquarters signed the form with this name: a file of your own cannot take its place.</source>
        <translation type="unfinished">Kantor pusat menandatangani formulir bernama ini: berkas Anda sendiri tidak dapat menggantikannya.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet, or no bundle was sealed here: the return was not read.</source>
        <translation type="unfinished">Sertifikat kantor pusat belum dikenal, atau belum ada paket yang disegel di sini: balasan tidak dibaca.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the form cannot be checked.</source>
        <translation type="unfinished">Sertifikat kantor pusat belum dikenal: formulir tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Headquarters&apos; certificate is not known yet: the receipt was not read.</source>
        <translation type="unfinished">Sertifikat kantor pusat belum dikenal: tanda terima tidak dibaca.</translation>
    </message>
    <message>
        <source>Headquarters&apos; database cannot be reached: nothing was changed.</source>
        <translation type="unfinished">Basis data kantor pusat tidak dapat dijangkau: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key is not known yet: nothing was sealed.</source>
        <translation type="unfinished">Kunci kantor pusat belum dikenal: tidak ada yang disegel.</translation>
    </message>
    <message>
        <source>Help for family at risk</source>
        <translation type="unfinished">Bantuan bagi keluarga yang terancam</translation>
    </message>
    <message>
        <source>How often this part is asked follows from another answer: change that.</source>
        <translation type="unfinished">Berapa kali bagian ini ditanyakan mengikuti jawaban lain: ubahlah yang itu.</translation>
    </message>
    <message>
        <source>If it is locked with a passphrase, save it without one first.</source>
        <translation type="unfinished">Bila terkunci dengan frasa sandi, simpan dahulu tanpa frasa sandi.</translation>
    </message>
    <message>
        <source>If the organisation is known to you, add its CA certificate to the trusted ones, then import again.</source>
        <translation type="unfinished">Bila Anda mengenal organisasi itu, tambahkan sertifikat otoritasnya ke yang dipercaya, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Illegal adoption</source>
        <translation type="unfinished">Adopsi ilegal</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters first.</source>
        <translation type="unfinished">Impor dahulu berkas kantor pusat di halaman Kantor pusat.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, or name the recipient.</source>
        <translation type="unfinished">Impor berkas kantor pusat di halaman Kantor pusat, atau sebutkan penerimanya.</translation>
    </message>
    <message>
        <source>Import headquarters&apos; file on the page Headquarters, then seal a bundle.</source>
        <translation type="unfinished">Impor berkas kantor pusat di halaman Kantor pusat, lalu segel sebuah paket.</translation>
    </message>
    <message>
        <source>Import it again later.</source>
        <translation type="unfinished">Impor lagi nanti.</translation>
    </message>
    <message>
        <source>Import the enrolment file from headquarters.</source>
        <translation type="unfinished">Impor berkas pendaftaran dari kantor pusat.</translation>
    </message>
    <message>
        <source>Install fieldtool with its part for headquarters: pip install &apos;fieldtool[headquarters]&apos;.</source>
        <translation type="unfinished">Pasang fieldtool dengan bagian untuk kantor pusat: pip install &apos;fieldtool[headquarters]&apos;.</translation>
    </message>
    <message>
        <source>Install the newest package instead; the vault stays.</source>
        <translation type="unfinished">Pasang saja paket terbaru; brankas tetap ada.</translation>
    </message>
    <message>
        <source>Install the program again, with its resources folder.</source>
        <translation type="unfinished">Pasang lagi program ini, beserta folder resources.</translation>
    </message>
    <message>
        <source>International protection</source>
        <translation type="unfinished">Perlindungan internasional</translation>
    </message>
    <message>
        <source>Issue the form again with a second signature planned.</source>
        <translation type="unfinished">Terbitkan lagi formulirnya dengan tanda tangan kedua yang direncanakan.</translation>
    </message>
    <message>
        <source>It begins with age1 and has 62 letters and digits. Ask headquarters to send it again.</source>
        <translation type="unfinished">Diawali age1 dan memiliki 62 huruf dan angka. Mintalah kantor pusat mengirimnya lagi.</translation>
    </message>
    <message>
        <source>It runs {program}; others run {newest}.</source>
        <translation type="unfinished">Ia menjalankan {program}; yang lain menjalankan {newest}.</translation>
    </message>
    <message>
        <source>It was removed; the journal says when and by whom.</source>
        <translation type="unfinished">Sudah dikeluarkan; jurnal menyebut kapan dan oleh siapa.</translation>
    </message>
    <message>
        <source>It would end before it began.</source>
        <translation type="unfinished">Itu akan berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Its clock is ahead of headquarters&apos; or went back between two bundles: set it, and mind the dates.</source>
        <translation type="unfinished">Jamnya mendahului jam kantor pusat atau mundur di antara dua paket: setel jamnya, dan waspadai tanggalnya.</translation>
    </message>
    <message>
        <source>Its translations: {known}. Add a column label::Name ({tag}).</source>
        <translation type="unfinished">Terjemahannya: {known}. Tambahkan kolom label::Name ({tag}).</translation>
    </message>
    <message>
        <source>Leave --store away to use it.</source>
        <translation type="unfinished">Tinggalkan --store untuk memakainya.</translation>
    </message>
    <message>
        <source>Leave --store away, or carry them over with: fieldtool hq move DIR --store postgresql://...</source>
        <translation type="unfinished">Tinggalkan --store, atau pindahkan dengan: fieldtool hq move DIR --store postgresql://...</translation>
    </message>
    <message>
        <source>Leave the first five columns as they were written.</source>
        <translation type="unfinished">Biarkan lima kolom pertama seperti tertulis.</translation>
    </message>
    <message>
        <source>Let another administrator do it.</source>
        <translation type="unfinished">Biarkan administrator lain melakukannya.</translation>
    </message>
    <message>
        <source>Let every officer unlock this vault once, and print a new recovery code; then try again.</source>
        <translation type="unfinished">Mintalah setiap petugas membuka kunci brankas ini sekali, dan cetak kode pemulihan baru; lalu coba lagi.</translation>
    </message>
    <message>
        <source>Let its name end in {value}.</source>
        <translation type="unfinished">Buat namanya berakhir dengan {value}.</translation>
    </message>
    <message>
        <source>Let the camera take smaller pictures, or take a picture of the part that matters.</source>
        <translation type="unfinished">Atur kamera agar mengambil gambar lebih kecil, atau potret bagian yang penting saja.</translation>
    </message>
    <message>
        <source>Let the officer ask anew.</source>
        <translation type="unfinished">Mintalah petugas mengajukan lagi.</translation>
    </message>
    <message>
        <source>Let the program offer other words.</source>
        <translation type="unfinished">Biarkan program menawarkan kata lain.</translation>
    </message>
    <message>
        <source>Let whoever gave it out unlock it.</source>
        <translation type="unfinished">Mintalah yang memberikannya membuka kuncinya.</translation>
    </message>
    <message>
        <source>Line {broken_at} does not fit the one before: the journal was changed there.</source>
        <translation type="unfinished">Baris {broken_at} tidak cocok dengan yang sebelumnya: jurnal diubah di sana.</translation>
    </message>
    <message>
        <source>Line {line} has a day that cannot be read: “{value}”.</source>
        <translation type="unfinished">Baris {line} memuat hari yang tidak dapat dibaca: “{value}”.</translation>
    </message>
    <message>
        <source>Line {number} names a need that is not known here: “{value}”.</source>
        <translation type="unfinished">Baris {number} menyebut kebutuhan yang tidak dikenal di sini: “{value}”.</translation>
    </message>
    <message>
        <source>Lock, and let another officer unlock with their own passphrase and read it.</source>
        <translation type="unfinished">Kuncilah, dan biarkan petugas lain membuka kunci dengan frasa sandinya sendiri dan membacanya.</translation>
    </message>
    <message>
        <source>Lock, and let somebody with the right role unlock with their own passphrase.</source>
        <translation type="unfinished">Kuncilah, dan biarkan orang dengan peran yang tepat membuka kunci dengan frasa sandinya sendiri.</translation>
    </message>
    <message>
        <source>Lock, and let the supervisor unlock with their own words.</source>
        <translation type="unfinished">Kuncilah, dan biarkan penyelia membuka kunci dengan katanya sendiri.</translation>
    </message>
    <message>
        <source>Make a backup to another disk now, then have this disk checked.</source>
        <translation type="unfinished">Buatlah cadangan ke disk lain sekarang, lalu mintalah disk ini diperiksa.</translation>
    </message>
    <message>
        <source>Make a new request on the laptop and bring it again.</source>
        <translation type="unfinished">Buatlah permintaan baru di laptop dan bawalah lagi.</translation>
    </message>
    <message>
        <source>Make or fetch a new list of revoked certificates, then try again.</source>
        <translation type="unfinished">Buat atau ambil daftar baru sertifikat yang dicabut, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished">Jadikan orang lain administrator dahulu.</translation>
    </message>
    <message>
        <source>Make the request first.</source>
        <translation type="unfinished">Buat permintaannya dahulu.</translation>
    </message>
    <message>
        <source>Mend what is listed, then try again.</source>
        <translation type="unfinished">Perbaiki yang tertera, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Name a new or an empty folder.</source>
        <translation type="unfinished">Sebutkan folder baru atau kosong.</translation>
    </message>
    <message>
        <source>Name an empty database after --store, or open the folder it was made with.</source>
        <translation type="unfinished">Sebutkan basis data kosong setelah --store, atau buka folder yang dipakai membuatnya.</translation>
    </message>
    <message>
        <source>Name the content and give its file.</source>
        <translation type="unfinished">Sebutkan isinya dan berikan berkasnya.</translation>
    </message>
    <message>
        <source>Name two cases.</source>
        <translation type="unfinished">Sebutkan dua kasus.</translation>
    </message>
    <message>
        <source>No case is waiting.</source>
        <translation type="unfinished">Tidak ada kasus yang menunggu.</translation>
    </message>
    <message>
        <source>No code of a referral form was found in this picture.</source>
        <translation type="unfinished">Tidak ditemukan kode formulir rujukan dalam gambar ini.</translation>
    </message>
    <message>
        <source>No request is under way on this laptop.</source>
        <translation type="unfinished">Tidak ada permintaan yang sedang berjalan di laptop ini.</translation>
    </message>
    <message>
        <source>Nobody made sure of this receiver&apos;s entry in the directory for half a year: nothing was signed.</source>
        <translation type="unfinished">Tidak seorang pun memastikan entri penerima ini di direktori selama setengah tahun: tidak ada yang ditandatangani.</translation>
    </message>
    <message>
        <source>Nobody was named to seal to.</source>
        <translation type="unfinished">Tidak disebutkan untuk siapa disegel.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet.</source>
        <translation type="unfinished">Kunci semua orang belum dapat diperbarui.</translation>
    </message>
    <message>
        <source>Not everybody&apos;s key can be renewed yet: {value}.</source>
        <translation type="unfinished">Kunci semua orang belum dapat diperbarui: {value}.</translation>
    </message>
    <message>
        <source>Note what you need, then restore the newest backup.</source>
        <translation type="unfinished">Catat yang Anda perlukan, lalu pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished">Tidak ada yang perlu diputuskan.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nothing was received from its laptop.</source>
        <translation type="unfinished">Tidak ada yang diterima dari laptopnya.</translation>
    </message>
    <message>
        <source>Nothing was received from this laptop.</source>
        <translation type="unfinished">Tidak ada yang diterima dari laptop ini.</translation>
    </message>
    <message>
        <source>Nothing was sealed for {days} days.</source>
        <translation type="unfinished">Tidak ada yang disegel selama {days} hari.</translation>
    </message>
    <message>
        <source>Of the waiting cases, none may leave.</source>
        <translation type="unfinished">Dari kasus yang menunggu, tidak ada yang boleh keluar.</translation>
    </message>
    <message>
        <source>Only a genuine form can be answered: {sentence}</source>
        <translation type="unfinished">Hanya formulir asli yang dapat dijawab: {sentence}</translation>
    </message>
    <message>
        <source>Open it with the version that made it, send its cases to headquarters, then create a new vault.</source>
        <translation type="unfinished">Bukalah dengan versi yang membuatnya, kirim kasusnya ke kantor pusat, lalu buat brankas baru.</translation>
    </message>
    <message>
        <source>Open the case again and look.</source>
        <translation type="unfinished">Buka lagi kasusnya dan lihat.</translation>
    </message>
    <message>
        <source>Open the case and look there.</source>
        <translation type="unfinished">Buka kasusnya dan lihat di sana.</translation>
    </message>
    <message>
        <source>Outcome of referral</source>
        <translation type="unfinished">Hasil rujukan</translation>
    </message>
    <message>
        <source>Page {value} of this PDF cannot be read: nothing was added.</source>
        <translation type="unfinished">Halaman {value} PDF ini tidak dapat dibaca: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Parts of the database of this vault were exchanged since it was locked, perhaps for older ones.</source>
        <translation type="unfinished">Bagian basis data brankas ini ditukar sejak dikunci, mungkin dengan yang lebih lama.</translation>
    </message>
    <message>
        <source>Persons of whom an indicator was answered yes: {value}. Answers of no, not known and not asked are not told apart.</source>
        <translation type="unfinished">Orang yang salah satu indikatornya dijawab ya: {value}. Jawaban tidak, tidak diketahui dan tidak ditanyakan tidak dibedakan.</translation>
    </message>
    <message>
        <source>Photograph the code again, straight from above, sharp and in even light; or read it with any QR reader and type it.</source>
        <translation type="unfinished">Potret lagi kodenya, lurus dari atas, tajam dan dengan cahaya merata; atau baca dengan pembaca QR mana pun lalu ketik.</translation>
    </message>
    <message>
        <source>Photographs and scans are taken as JPEG, PNG, WebP, TIFF or PDF, recordings as WAV.</source>
        <translation type="unfinished">Foto dan pindaian diterima sebagai JPEG, PNG, WebP, TIFF atau PDF, rekaman sebagai WAV.</translation>
    </message>
    <message>
        <source>Photographs of this kind (HEIC, AVIF) cannot be read here: nothing was added.</source>
        <translation type="unfinished">Foto jenis ini (HEIC, AVIF) tidak dapat dibaca di sini: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Tempat</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation type="unfinished">Jawablah pertanyaan ini.</translation>
    </message>
    <message>
        <source>Plug in the token of this officer.</source>
        <translation type="unfinished">Pasang token petugas ini.</translation>
    </message>
    <message>
        <source>Plug it in, check that its program is installed, then try again.</source>
        <translation type="unfinished">Pasang tokennya, periksa bahwa programnya terpasang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Print it, and take a picture.</source>
        <translation type="unfinished">Cetaklah, lalu ambil gambarnya.</translation>
    </message>
    <message>
        <source>Protection from immediate danger</source>
        <translation type="unfinished">Perlindungan dari bahaya langsung</translation>
    </message>
    <message>
        <source>Protection of a child</source>
        <translation type="unfinished">Perlindungan anak</translation>
    </message>
    <message>
        <source>Publish less often or by larger periods, or say that it is to leave all the same.</source>
        <translation type="unfinished">Terbitkan lebih jarang atau dengan periode lebih besar, atau nyatakan bahwa tetap harus keluar.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another file.</source>
        <translation type="unfinished">Pasang lagi stik USB, atau pilih berkas lain.</translation>
    </message>
    <message>
        <source>Put the stick back in, or choose another folder.</source>
        <translation type="unfinished">Pasang lagi stik USB, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Put the stick back in, wait a moment, then do it again.</source>
        <translation type="unfinished">Pasang lagi stik USB, tunggu sebentar, lalu lakukan lagi.</translation>
    </message>
    <message>
        <source>Reach them first. Then say so at Services, “They were reached today”, and sign.</source>
        <translation type="unfinished">Hubungi mereka dahulu. Lalu nyatakan di halaman Layanan, “Mereka dihubungi hari ini”, dan tanda tangani.</translation>
    </message>
    <message>
        <source>Read the code again with any QR reader; it begins with FT1 and must be taken over whole.</source>
        <translation type="unfinished">Baca lagi kodenya dengan pembaca QR mana pun; dimulai dengan FT1 dan harus diambil seluruhnya.</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished">Baca lagi daftarnya.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished">Baca lagi semuanya.</translation>
    </message>
    <message>
        <source>Record it as WAV (PCM), or save it so with the program it was recorded with.</source>
        <translation type="unfinished">Rekam sebagai WAV (PCM), atau simpan demikian dengan program perekamnya.</translation>
    </message>
    <message>
        <source>Record it as plain WAV (PCM), with one or two channels.</source>
        <translation type="unfinished">Rekam sebagai WAV biasa (PCM), dengan satu atau dua saluran.</translation>
    </message>
    <message>
        <source>Removal of organs</source>
        <translation type="unfinished">Pengambilan organ</translation>
    </message>
    <message>
        <source>Remove those nobody needs, or put several pages into one PDF.</source>
        <translation type="unfinished">Keluarkan yang tidak diperlukan siapa pun, atau gabungkan beberapa halaman dalam satu PDF.</translation>
    </message>
    <message>
        <source>Remove those nobody needs.</source>
        <translation type="unfinished">Keluarkan yang tidak diperlukan siapa pun.</translation>
    </message>
    <message>
        <source>Restore into a new or empty folder; the old vault stays as it is.</source>
        <translation type="unfinished">Pulihkan ke folder baru atau kosong; brankas lama tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Restore it into a new folder first, then unlock that.</source>
        <translation type="unfinished">Pulihkan dahulu ke folder baru, lalu buka kunci yang itu.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation type="unfinished">Pulihkan cadangan terbaru ke folder baru.</translation>
    </message>
    <message>
        <source>Restore the newest backup of the database, and ask who can write to it.</source>
        <translation type="unfinished">Pulihkan cadangan terbaru basis data, dan tanyakan siapa yang dapat menulis ke sana.</translation>
    </message>
    <message>
        <source>Restore the newest backup, and tell your administrator.</source>
        <translation type="unfinished">Pulihkan cadangan terbaru, dan beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished">Pulihkan cadangan terbaru.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Rute</translation>
    </message>
    <message>
        <source>Row {number} of the review sheet does not say which row of the form it is about.</source>
        <translation type="unfinished">Baris {number} lembar pemeriksaan tidak menyebut baris formulir mana yang dimaksud.</translation>
    </message>
    <message>
        <source>Seal a bundle, bring it, and import the receipt; or say that the rest may be lost.</source>
        <translation type="unfinished">Segel sebuah paket, bawa, dan impor tanda terimanya; atau nyatakan bahwa sisanya boleh hilang.</translation>
    </message>
    <message>
        <source>Seal again when you are ready; no number was used up.</source>
        <translation type="unfinished">Segel lagi bila Anda siap; tidak ada nomor yang terpakai.</translation>
    </message>
    <message>
        <source>See fieldtool --help.</source>
        <translation type="unfinished">Lihat fieldtool --help.</translation>
    </message>
    <message>
        <source>See its time line for what was noted before.</source>
        <translation type="unfinished">Lihat garis waktunya untuk yang dicatat sebelumnya.</translation>
    </message>
    <message>
        <source>See the list of officers.</source>
        <translation type="unfinished">Lihat daftar petugas.</translation>
    </message>
    <message>
        <source>See the list of those it issued.</source>
        <translation type="unfinished">Lihat daftar yang diterbitkannya.</translation>
    </message>
    <message>
        <source>See what is missing, and do that first.</source>
        <translation type="unfinished">Lihat yang kurang, dan lakukan itu dahulu.</translation>
    </message>
    <message>
        <source>Servitude</source>
        <translation type="unfinished">Perhambaan</translation>
    </message>
    <message>
        <source>Set the camera of the telephone to JPEG (&quot;most compatible&quot;), and take the picture again.</source>
        <translation type="unfinished">Setel kamera telepon ke JPEG (&quot;paling kompatibel&quot;), dan ambil lagi gambarnya.</translation>
    </message>
    <message>
        <source>Sex or gender</source>
        <translation type="unfinished">Jenis kelamin atau gender</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation type="unfinished">Eksploitasi seksual</translation>
    </message>
    <message>
        <source>Slavery or practices like it</source>
        <translation type="unfinished">Perbudakan atau praktik serupa</translation>
    </message>
    <message>
        <source>Something was added to this form after it was signed; what you see may not be what was signed.</source>
        <translation type="unfinished">Sesuatu ditambahkan ke formulir ini setelah ditandatangani; yang Anda lihat mungkin bukan yang ditandatangani.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation type="unfinished">Ada yang salah di dalam program. Yang sudah disimpan aman.</translation>
    </message>
    <message>
        <source>Stopped: nothing of this bundle was imported.</source>
        <translation type="unfinished">Dihentikan: tidak ada dari paket ini yang diimpor.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished">Dihentikan: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Support because of a disability</source>
        <translation type="unfinished">Dukungan karena disabilitas</translation>
    </message>
    <message>
        <source>Take a picture of one page alone.</source>
        <translation type="unfinished">Ambil gambar satu halaman saja.</translation>
    </message>
    <message>
        <source>Take a picture of the code and its surroundings.</source>
        <translation type="unfinished">Ambil gambar kode dan sekitarnya.</translation>
    </message>
    <message>
        <source>Take at least five words that do not belong together.</source>
        <translation type="unfinished">Pakai sedikitnya lima kata yang tidak saling berkaitan.</translation>
    </message>
    <message>
        <source>Take at least four words, and say them by telephone.</source>
        <translation type="unfinished">Pakai sedikitnya empat kata, dan sampaikan lewat telepon.</translation>
    </message>
    <message>
        <source>Take it only from your headquarters, and compare the fingerprint on paper.</source>
        <translation type="unfinished">Terima hanya dari kantor pusat Anda, dan cocokkan sidik jarinya di kertas.</translation>
    </message>
    <message>
        <source>Take it to the organisation that issued it.</source>
        <translation type="unfinished">Bawalah ke organisasi yang menerbitkannya.</translation>
    </message>
    <message>
        <source>Take the one with this laptop&apos;s id.</source>
        <translation type="unfinished">Ambil yang memuat pengenal laptop ini.</translation>
    </message>
    <message>
        <source>Take the picture smaller, or the recording in parts.</source>
        <translation type="unfinished">Ambil gambar lebih kecil, atau rekaman per bagian.</translation>
    </message>
    <message>
        <source>That is no reason to revoke.</source>
        <translation type="unfinished">Itu bukan alasan untuk mencabut.</translation>
    </message>
    <message>
        <source>The ages fit.</source>
        <translation type="unfinished">Umurnya cocok.</translation>
    </message>
    <message>
        <source>The answer cannot be read.</source>
        <translation type="unfinished">Jawaban tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The answer does not say whether the referral is accepted: nothing was changed.</source>
        <translation type="unfinished">Jawaban tidak menyebut apakah rujukan diterima: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The backup was written, but it does not read back: it was thrown away.</source>
        <translation type="unfinished">Cadangan sudah ditulis, tetapi tidak terbaca kembali: cadangan itu dibuang.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished">Paket tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The bundle could not be read back from the disk or stick as it was written: it was removed again.</source>
        <translation type="unfinished">Paket tidak terbaca kembali dari disk atau stik USB seperti ditulis: paket itu dibuang lagi.</translation>
    </message>
    <message>
        <source>The cases lie in a database already.</source>
        <translation type="unfinished">Kasus-kasusnya sudah ada di basis data.</translation>
    </message>
    <message>
        <source>The cases of this headquarters lie elsewhere: opening an empty home would hide them.</source>
        <translation type="unfinished">Kasus-kasus kantor pusat ini ada di tempat lain: membuka tempat kosong akan menyembunyikannya.</translation>
    </message>
    <message>
        <source>The certificate in this file is out of date, or was not made by an authority.</source>
        <translation type="unfinished">Sertifikat dalam berkas ini kedaluwarsa, atau tidak dibuat oleh otoritas.</translation>
    </message>
    <message>
        <source>The certificate in this file was not made by the authority in it.</source>
        <translation type="unfinished">Sertifikat dalam berkas ini tidak dibuat oleh otoritas di dalamnya.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ended on {day}.</source>
        <translation type="unfinished">Sertifikat petugas {number} berakhir pada {day}.</translation>
    </message>
    <message>
        <source>The certificate of officer {number} ends on {day}.</source>
        <translation type="unfinished">Sertifikat petugas {number} akan berakhir pada {day}.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is not known here: nothing was checked.</source>
        <translation type="unfinished">Sertifikat petugas yang membuat kode ini tidak dikenal di sini: tidak ada yang diperiksa.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code is out of date.</source>
        <translation type="unfinished">Sertifikat petugas yang membuat kode ini sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The certificate of the officer who made this code was revoked.</source>
        <translation type="unfinished">Sertifikat petugas yang membuat kode ini telah dicabut.</translation>
    </message>
    <message>
        <source>The choice is not offered any more.</source>
        <translation type="unfinished">Pilihan itu tidak ditawarkan lagi.</translation>
    </message>
    <message>
        <source>The command cannot be understood.</source>
        <translation type="unfinished">Perintah tidak dapat dipahami.</translation>
    </message>
    <message>
        <source>The data attached to this form are not those it was signed for.</source>
        <translation type="unfinished">Data yang dilampirkan pada formulir ini bukan data saat ditandatangani.</translation>
    </message>
    <message>
        <source>The database could not be put under a new key: nothing was changed.</source>
        <translation type="unfinished">Basis data tidak dapat diberi kunci baru: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The database is older than when it was last used here, or its journal was rewritten.</source>
        <translation type="unfinished">Basis data lebih lama daripada saat terakhir dipakai di sini, atau jurnalnya ditulis ulang.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) is missing or empty.</source>
        <translation type="unfinished">Basis data kasus brankas ini (cases.db) tidak ada atau kosong.</translation>
    </message>
    <message>
        <source>The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault.</source>
        <translation type="unfinished">Basis data kasus brankas ini (cases.db) ditukar: milik brankas lain atau bukan brankas.</translation>
    </message>
    <message>
        <source>The database of this vault is older than it was when it was last used: something put an old copy back.</source>
        <translation type="unfinished">Basis data brankas ini lebih lama daripada saat terakhir dipakai: sesuatu memasang salinan lama.</translation>
    </message>
    <message>
        <source>The dates of birth fit.</source>
        <translation type="unfinished">Tanggal lahirnya cocok.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished">Disk penuh: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The disk of the database server is full: nothing was written.</source>
        <translation type="unfinished">Disk server basis data penuh: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The disk reported an error: the last change was not kept.</source>
        <translation type="unfinished">Disk melaporkan kesalahan: perubahan terakhir tidak disimpan.</translation>
    </message>
    <message>
        <source>The disk with the vault is not there: the last change was not kept.</source>
        <translation type="unfinished">Disk tempat brankas tidak ada: perubahan terakhir tidak disimpan.</translation>
    </message>
    <message>
        <source>The figure {value} would stand in two cross-tables: together they could tell what each keeps back.</source>
        <translation type="unfinished">Angka {value} akan muncul di dua tabel silang: bersama-sama keduanya dapat mengungkap yang ditahan masing-masing.</translation>
    </message>
    <message>
        <source>The file could not be written: nothing was changed.</source>
        <translation type="unfinished">Berkas tidak dapat ditulis: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is another one: nothing was changed.</source>
        <translation type="unfinished">Sidik jari di kertas berbeda: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The fingerprint on the paper is not that of this certificate: nothing was remembered.</source>
        <translation type="unfinished">Sidik jari di kertas bukan milik sertifikat ini: tidak ada yang diingat.</translation>
    </message>
    <message>
        <source>The folder for the export is not empty: nothing was written.</source>
        <translation type="unfinished">Folder untuk ekspor tidak kosong: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The folder is not there: nothing was written.</source>
        <translation type="unfinished">Foldernya tidak ada: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The fonts for the form are missing: nothing was made.</source>
        <translation type="unfinished">Fon untuk formulir tidak ada: tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>The form could not be signed: nothing was written.</source>
        <translation type="unfinished">Formulir tidak dapat ditandatangani: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The form did not pass its own check: {sentence}</source>
        <translation type="unfinished">Formulir tidak lulus pemeriksaannya sendiri: {sentence}</translation>
    </message>
    <message>
        <source>The form file cannot be read.</source>
        <translation type="unfinished">Berkas formulir tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The form has changed since it was sent for review: &quot;{value}&quot; stands elsewhere now.</source>
        <translation type="unfinished">Formulir berubah sejak dikirim untuk diperiksa: &quot;{value}&quot; kini ada di tempat lain.</translation>
    </message>
    <message>
        <source>The form of this interview is not in the vault.</source>
        <translation type="unfinished">Formulir wawancara ini tidak ada di brankas.</translation>
    </message>
    <message>
        <source>The form was signed, but did not pass its own check: nothing was written.</source>
        <translation type="unfinished">Formulir sudah ditandatangani, tetapi tidak lulus pemeriksaannya sendiri: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>The furthest state of any referral form of the case.</source>
        <translation type="unfinished">Keadaan terjauh dari formulir rujukan mana pun dalam kasus ini.</translation>
    </message>
    <message>
        <source>The gender is the same.</source>
        <translation type="unfinished">Gendernya sama.</translation>
    </message>
    <message>
        <source>The journal does not continue the one handed over before: entries were removed or rewritten.</source>
        <translation type="unfinished">Jurnal tidak melanjutkan yang diserahkan sebelumnya: ada entri yang dikeluarkan atau ditulis ulang.</translation>
    </message>
    <message>
        <source>The journal does not fit what was signed at line {value}: it was rewritten.</source>
        <translation type="unfinished">Jurnal tidak cocok dengan yang ditandatangani di baris {value}: jurnal ditulis ulang.</translation>
    </message>
    <message>
        <source>The journal in bundle {value} does not continue the one in bundle {value2}: entries were removed or rewritten.</source>
        <translation type="unfinished">Jurnal dalam paket {value} tidak melanjutkan yang di paket {value2}: ada entri yang dikeluarkan atau ditulis ulang.</translation>
    </message>
    <message>
        <source>The key file of this vault (vault.json) is damaged, and so is its copy.</source>
        <translation type="unfinished">Berkas kunci brankas ini (vault.json) rusak, begitu juga salinannya.</translation>
    </message>
    <message>
        <source>The key file of this vault is older than its database: something put an old key file back.</source>
        <translation type="unfinished">Berkas kunci brankas ini lebih lama daripada basis datanya: sesuatu memasang berkas kunci lama.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody who could not open the vault.</source>
        <translation type="unfinished">Berkas kunci brankas ini diubah oleh seseorang yang tidak dapat membuka brankas.</translation>
    </message>
    <message>
        <source>The key file of this vault was changed by somebody: its protection is outside the allowed range.</source>
        <translation type="unfinished">Berkas kunci brankas ini diubah seseorang: perlindungannya di luar batas yang diizinkan.</translation>
    </message>
    <message>
        <source>The key is not on this token: it is another token, or it was emptied.</source>
        <translation type="unfinished">Kuncinya tidak ada di token ini: ini token lain, atau tokennya dikosongkan.</translation>
    </message>
    <message>
        <source>The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone.</source>
        <translation type="unfinished">Perubahan terakhir pada brankas ini terputus, dan berkas yang membatalkannya (cases.db-journal, di samping data kasus) hilang.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is from another organisation.</source>
        <translation type="unfinished">Daftar sertifikat yang dicabut berasal dari organisasi lain.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date or from another organisation: it cannot tell.</source>
        <translation type="unfinished">Daftar sertifikat yang dicabut sudah usang atau dari organisasi lain: tidak dapat menjawab.</translation>
    </message>
    <message>
        <source>The list of revoked certificates is out of date.</source>
        <translation type="unfinished">Daftar sertifikat yang dicabut sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The names are spelled nearly alike.</source>
        <translation type="unfinished">Nama-namanya dieja hampir sama.</translation>
    </message>
    <message>
        <source>The names are written alike.</source>
        <translation type="unfinished">Nama-namanya ditulis sama.</translation>
    </message>
    <message>
        <source>The names sound alike.</source>
        <translation type="unfinished">Nama-namanya berbunyi sama.</translation>
    </message>
    <message>
        <source>The new version does not start on this computer: nothing was changed.</source>
        <translation type="unfinished">Versi baru tidak dapat dijalankan di komputer ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 0204.</source>
        <translation type="unfinished">Keputusan terbaru seorang petugas, pada tingkat dugaan yang masuk akal; ICCS 0204.</translation>
    </message>
    <message>
        <source>The newest decision of an officer, at the level of reasonable grounds; ICCS 08051.</source>
        <translation type="unfinished">Keputusan terbaru seorang petugas, pada tingkat dugaan yang masuk akal; ICCS 08051.</translation>
    </message>
    <message>
        <source>The officer chose to send less than the person agreed to.</source>
        <translation type="unfinished">Petugas memilih mengirim kurang dari yang disetujui orang itu.</translation>
    </message>
    <message>
        <source>The officer&apos;s key is of a kind not in use here.</source>
        <translation type="unfinished">Kunci petugas berjenis yang tidak dipakai di sini.</translation>
    </message>
    <message>
        <source>The officer&apos;s signing key cannot be read.</source>
        <translation type="unfinished">Kunci penanda tangan petugas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The organisation whose laptop opened the case.</source>
        <translation type="unfinished">Organisasi yang laptopnya membuka kasus itu.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of this vault is damaged or belongs to another vault.</source>
        <translation type="unfinished">Frasa sandinya benar, tetapi basis data brankas ini rusak atau milik brankas lain.</translation>
    </message>
    <message>
        <source>The person agreed that the record is sent to headquarters.</source>
        <translation type="unfinished">Orang itu setuju catatannya dikirim ke kantor pusat.</translation>
    </message>
    <message>
        <source>The person agreed to statistics only: coded answers leave, nothing else.</source>
        <translation type="unfinished">Orang itu hanya menyetujui statistik: jawaban berkode yang keluar, tidak ada yang lain.</translation>
    </message>
    <message>
        <source>The person did not agree that anything is sent to headquarters, or was not asked.</source>
        <translation type="unfinished">Orang itu tidak setuju apa pun dikirim ke kantor pusat, atau tidak ditanya.</translation>
    </message>
    <message>
        <source>The person did not agree that the identity is sent: the record leaves without it.</source>
        <translation type="unfinished">Orang itu tidak setuju identitasnya dikirim: catatan keluar tanpa identitas.</translation>
    </message>
    <message>
        <source>The person has not agreed to a referral to the police: nothing was made.</source>
        <translation type="unfinished">Orang itu belum menyetujui rujukan ke polisi: tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>The person has not agreed to this referral: nothing was made.</source>
        <translation type="unfinished">Orang itu belum menyetujui rujukan ini: tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>The policy of your organisation cannot be read.</source>
        <translation type="unfinished">Kebijakan organisasi Anda tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The policy of your organisation lays these periods down: nothing was changed.</source>
        <translation type="unfinished">Kebijakan organisasi Anda menetapkan jangka waktu ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The policy was changed after it was signed.</source>
        <translation type="unfinished">Kebijakan diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>The program was not installed in a way that update files can renew.</source>
        <translation type="unfinished">Program tidak dipasang dengan cara yang dapat diperbarui berkas pembaruan.</translation>
    </message>
    <message>
        <source>The question now asks for another kind of answer.</source>
        <translation type="unfinished">Pertanyaan itu kini meminta jenis jawaban lain.</translation>
    </message>
    <message>
        <source>The question {ref} has {value} answers: {said}.</source>
        <translation type="unfinished">Pertanyaan {ref} mempunyai {value} jawaban: {said}.</translation>
    </message>
    <message>
        <source>The receipt cannot be read.</source>
        <translation type="unfinished">Tanda terima tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The report as JSON names them all.</source>
        <translation type="unfinished">Laporan sebagai JSON menyebut semuanya.</translation>
    </message>
    <message>
        <source>The return cannot be read.</source>
        <translation type="unfinished">Balasan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The rule file {name} cannot be read.</source>
        <translation type="unfinished">Berkas aturan {name} tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The rule file {name} is too large.</source>
        <translation type="unfinished">Berkas aturan {name} terlalu besar.</translation>
    </message>
    <message>
        <source>The same answer to {question} stands in both.</source>
        <translation type="unfinished">Jawaban yang sama untuk {question} tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in both.</source>
        <translation type="unfinished">Alamat surel yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same place of control stands in both.</source>
        <translation type="unfinished">Tempat kendali yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same place of exploitation stands in both.</source>
        <translation type="unfinished">Tempat eksploitasi yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same place of recruitment stands in both.</source>
        <translation type="unfinished">Tempat perekrutan yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same route stands in both.</source>
        <translation type="unfinished">Rute yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The same telephone number stands in both.</source>
        <translation type="unfinished">Nomor telepon yang sama tertera di keduanya.</translation>
    </message>
    <message>
        <source>The signature of this bundle does not fit: it was changed after it was signed.</source>
        <translation type="unfinished">Tanda tangan paket ini tidak cocok: paket diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is out of date, or not valid yet.</source>
        <translation type="unfinished">Sertifikat penanda tangan sudah kedaluwarsa, atau belum berlaku.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked: the signature no longer counts.</source>
        <translation type="unfinished">Sertifikat penanda tangan telah dicabut: tanda tangannya tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>The stick may be failing. Use another one, then seal again.</source>
        <translation type="unfinished">Stik USB itu mungkin mulai rusak. Pakai yang lain, lalu segel lagi.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished">Token terkunci setelah terlalu banyak PIN yang salah.</translation>
    </message>
    <message>
        <source>The token refused the PIN: nothing was made.</source>
        <translation type="unfinished">Token menolak PIN: tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>The token with the signing key does not answer.</source>
        <translation type="unfinished">Token dengan kunci penanda tangan tidak menjawab.</translation>
    </message>
    <message>
        <source>The vault cannot be used.</source>
        <translation type="unfinished">Brankas tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder cannot be written to: the vault was not opened.</source>
        <translation type="unfinished">Folder brankas tidak dapat ditulisi: brankas tidak dibuka.</translation>
    </message>
    <message>
        <source>The {what} cannot be read.</source>
        <translation type="unfinished">“{what}” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There are answers in this part, or in one after it: clear them first.</source>
        <translation type="unfinished">Ada jawaban di bagian ini, atau di bagian sesudahnya: hapus dahulu.</translation>
    </message>
    <message>
        <source>There is a database here already: nothing was changed.</source>
        <translation type="unfinished">Sudah ada basis data di sini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already: nothing was changed.</source>
        <translation type="unfinished">Sudah ada brankas di folder ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no bundle in this folder.</source>
        <translation type="unfinished">Tidak ada paket di folder ini.</translation>
    </message>
    <message>
        <source>There is no certificate to take here.</source>
        <translation type="unfinished">Tidak ada sertifikat untuk diambil di sini.</translation>
    </message>
    <message>
        <source>There is no earlier version here to go back to.</source>
        <translation type="unfinished">Tidak ada versi sebelumnya di sini untuk kembali.</translation>
    </message>
    <message>
        <source>There is no figure named {value}.</source>
        <translation type="unfinished">Tidak ada angka bernama {value}.</translation>
    </message>
    <message>
        <source>There is no identity in this file: a line must begin with AGE-SECRET-KEY-1.</source>
        <translation type="unfinished">Tidak ada identitas dalam berkas ini: sebuah baris harus diawali AGE-SECRET-KEY-1.</translation>
    </message>
    <message>
        <source>There is no such case in this vault.</source>
        <translation type="unfinished">Tidak ada kasus itu di brankas ini.</translation>
    </message>
    <message>
        <source>There is no such figure.</source>
        <translation type="unfinished">Tidak ada angka itu.</translation>
    </message>
    <message>
        <source>There is no such interview in this vault.</source>
        <translation type="unfinished">Tidak ada wawancara itu di brankas ini.</translation>
    </message>
    <message>
        <source>There is no such key in this vault.</source>
        <translation type="unfinished">Tidak ada kunci itu di brankas ini.</translation>
    </message>
    <message>
        <source>There is no such officer in this vault.</source>
        <translation type="unfinished">Tidak ada petugas itu di brankas ini.</translation>
    </message>
    <message>
        <source>There is no such paper size.</source>
        <translation type="unfinished">Tidak ada ukuran kertas itu.</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation type="unfinished">Tidak ada bagian itu.</translation>
    </message>
    <message>
        <source>There is no such referral in this vault.</source>
        <translation type="unfinished">Tidak ada rujukan itu di brankas ini.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished">Tidak ada brankas di folder ini.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished">Memori bebas tidak cukup untuk membuka brankas.</translation>
    </message>
    <message>
        <source>There is nothing to announce.</source>
        <translation type="unfinished">Tidak ada yang perlu diumumkan.</translation>
    </message>
    <message>
        <source>There is nothing to bring to headquarters now.</source>
        <translation type="unfinished">Saat ini tidak ada yang perlu dibawa ke kantor pusat.</translation>
    </message>
    <message>
        <source>There is nothing to publish.</source>
        <translation type="unfinished">Tidak ada yang perlu diterbitkan.</translation>
    </message>
    <message>
        <source>These answers no longer stand against each other.</source>
        <translation type="unfinished">Jawaban-jawaban ini tidak lagi bertentangan.</translation>
    </message>
    <message>
        <source>These are too many words for a time line.</source>
        <translation type="unfinished">Terlalu banyak kata untuk garis waktu.</translation>
    </message>
    <message>
        <source>These are too many words for one field of a form.</source>
        <translation type="unfinished">Terlalu banyak kata untuk satu kolom formulir.</translation>
    </message>
    <message>
        <source>These periods do not fit together.</source>
        <translation type="unfinished">Jangka waktu ini tidak saling cocok.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of this program.</source>
        <translation type="unfinished">Catatan ini ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>These words open the vault already: nothing was changed.</source>
        <translation type="unfinished">Kata-kata ini sudah membuka brankas: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This PDF cannot be opened: nothing was added.</source>
        <translation type="unfinished">PDF ini tidak dapat dibuka: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation type="unfinished">PDF ini tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>This PDF is damaged, or was made to mislead: it cannot be checked.</source>
        <translation type="unfinished">PDF ini rusak, atau dibuat untuk menyesatkan: tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>This PDF is locked, and the passphrase is missing or wrong: nothing was checked.</source>
        <translation type="unfinished">PDF ini terkunci, dan frasa sandi tidak ada atau salah: tidak ada yang diperiksa.</translation>
    </message>
    <message>
        <source>This PDF is not signed: anybody could have made it.</source>
        <translation type="unfinished">PDF ini tidak ditandatangani: siapa pun bisa membuatnya.</translation>
    </message>
    <message>
        <source>This PDF is signed by somebody you trust, but it is not a referral form.</source>
        <translation type="unfinished">PDF ini ditandatangani orang yang Anda percayai, tetapi bukan formulir rujukan.</translation>
    </message>
    <message>
        <source>This answer does not fit.</source>
        <translation type="unfinished">Jawaban ini tidak cocok.</translation>
    </message>
    <message>
        <source>This answer is not among the choices any more: please ask again.</source>
        <translation type="unfinished">Jawaban ini tidak ada lagi di antara pilihan: tanyakan lagi.</translation>
    </message>
    <message>
        <source>This answer is not among those that stand against each other.</source>
        <translation type="unfinished">Jawaban ini bukan di antara yang bertentangan.</translation>
    </message>
    <message>
        <source>This answer was changed, or was signed by somebody nobody here trusts: nothing was changed.</source>
        <translation type="unfinished">Jawaban ini diubah, atau ditandatangani orang yang tidak dipercaya siapa pun di sini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This answers a form that was not signed in this vault: nothing was changed.</source>
        <translation type="unfinished">Ini menjawab formulir yang tidak ditandatangani di brankas ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This attachment is not in the vault any more.</source>
        <translation type="unfinished">Lampiran ini tidak ada lagi di brankas.</translation>
    </message>
    <message>
        <source>This authority issued no such certificate.</source>
        <translation type="unfinished">Otoritas ini tidak menerbitkan sertifikat itu.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation type="unfinished">Cadangan ini rusak.</translation>
    </message>
    <message>
        <source>This bundle was not signed by an officer of a trusted organisation.</source>
        <translation type="unfinished">Paket ini tidak ditandatangani petugas dari organisasi yang dipercaya.</translation>
    </message>
    <message>
        <source>This bundle was refused: nothing was imported.</source>
        <translation type="unfinished">Paket ini ditolak: tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>This bundle was sealed to another recipient: this key does not open it.</source>
        <translation type="unfinished">Paket ini disegel untuk penerima lain: kunci ini tidak membukanya.</translation>
    </message>
    <message>
        <source>This bundle was signed with a certificate that was revoked.</source>
        <translation type="unfinished">Paket ini ditandatangani dengan sertifikat yang sudah dicabut.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of this program.</source>
        <translation type="unfinished">Paket ini ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished">Ini tidak dapat dilakukan.</translation>
    </message>
    <message>
        <source>This case has no answers to assess.</source>
        <translation type="unfinished">Kasus ini tidak memiliki jawaban untuk dinilai.</translation>
    </message>
    <message>
        <source>This case has no interview yet.</source>
        <translation type="unfinished">Kasus ini belum memiliki wawancara.</translation>
    </message>
    <message>
        <source>This case has {most_in_case} attachments already: nothing was added.</source>
        <translation type="unfinished">Kasus ini sudah memiliki {most_in_case} lampiran: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This case is not closed: nothing was changed.</source>
        <translation type="unfinished">Kasus ini belum ditutup: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This certificate is not for the request made on this laptop.</source>
        <translation type="unfinished">Sertifikat ini bukan untuk permintaan yang dibuat di laptop ini.</translation>
    </message>
    <message>
        <source>This certificate was not issued by this organisation: it cannot be renewed here.</source>
        <translation type="unfinished">Sertifikat ini tidak diterbitkan organisasi ini: tidak dapat diperbarui di sini.</translation>
    </message>
    <message>
        <source>This certificate was revoked: it is not renewed.</source>
        <translation type="unfinished">Sertifikat ini sudah dicabut: tidak diperbarui.</translation>
    </message>
    <message>
        <source>This code was changed, or was not made by the officer it names.</source>
        <translation type="unfinished">Kode ini diubah, atau tidak dibuat oleh petugas yang disebutnya.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts.</source>
        <translation type="unfinished">Kode ini dibuat petugas yang dipercaya organisasi Anda.</translation>
    </message>
    <message>
        <source>This code was made by an officer your organisation trusts. Whether the certificate was revoked is not known.</source>
        <translation type="unfinished">Kode ini dibuat petugas yang dipercaya organisasi Anda. Tidak diketahui apakah sertifikatnya dicabut.</translation>
    </message>
    <message>
        <source>This code was made by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Kode ini dibuat oleh orang yang tidak dijamin organisasi yang Anda percayai.</translation>
    </message>
    <message>
        <source>This database belongs to another headquarters.</source>
        <translation type="unfinished">Basis data ini milik kantor pusat lain.</translation>
    </message>
    <message>
        <source>This database user may read only: nothing was changed.</source>
        <translation type="unfinished">Pengguna basis data ini hanya boleh membaca: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of this program.</source>
        <translation type="unfinished">Basis data ini dibuat oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>This determination is not in the case.</source>
        <translation type="unfinished">Keputusan ini tidak ada dalam kasus.</translation>
    </message>
    <message>
        <source>This does not fit the question.</source>
        <translation type="unfinished">Ini tidak cocok dengan pertanyaannya.</translation>
    </message>
    <message>
        <source>This enrolment file is not complete.</source>
        <translation type="unfinished">Berkas pendaftaran ini tidak lengkap.</translation>
    </message>
    <message>
        <source>This field of a form takes no words.</source>
        <translation type="unfinished">Kolom formulir ini tidak menerima kata-kata.</translation>
    </message>
    <message>
        <source>This file cannot be kept: it is no photograph, scan or recording that can be read here.</source>
        <translation type="unfinished">Berkas ini tidak dapat disimpan: bukan foto, pindaian atau rekaman yang dapat dibaca di sini.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Berkas ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This file cannot be read: nothing was added.</source>
        <translation type="unfinished">Berkas ini tidak dapat dibaca: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This file holds no services that can be read: the directory is as it was.</source>
        <translation type="unfinished">Berkas ini tidak memuat layanan yang dapat dibaca: direktori tetap seperti semula.</translation>
    </message>
    <message>
        <source>This file holds too many services.</source>
        <translation type="unfinished">Berkas ini memuat terlalu banyak layanan.</translation>
    </message>
    <message>
        <source>This file is damaged or is not what it says.</source>
        <translation type="unfinished">Berkas ini rusak atau bukan seperti yang dinyatakannya.</translation>
    </message>
    <message>
        <source>This file is far too large for a directory of services.</source>
        <translation type="unfinished">Berkas ini jauh terlalu besar untuk direktori layanan.</translation>
    </message>
    <message>
        <source>This file is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Berkas ini lebih besar dari {value} MB: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This file is no review sheet of a translation.</source>
        <translation type="unfinished">Berkas ini bukan lembar pemeriksaan terjemahan.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished">Berkas ini bukan PDF.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read.</source>
        <translation type="unfinished">Berkas ini bukan gambar yang dapat dibaca.</translation>
    </message>
    <message>
        <source>This file is not a referral form.</source>
        <translation type="unfinished">Berkas ini bukan formulir rujukan.</translation>
    </message>
    <message>
        <source>This file is not a whole bundle: it is damaged, cut short or something else.</source>
        <translation type="unfinished">Berkas ini bukan paket utuh: rusak, terpotong atau sesuatu yang lain.</translation>
    </message>
    <message>
        <source>This file is not an answer to a referral: nothing was changed.</source>
        <translation type="unfinished">Berkas ini bukan jawaban atas rujukan: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This file is not signed by a publisher that this computer trusts: nothing was changed.</source>
        <translation type="unfinished">Berkas ini tidak ditandatangani penerbit yang dipercaya komputer ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This file is too large to be a return of headquarters.</source>
        <translation type="unfinished">Berkas ini terlalu besar untuk balasan kantor pusat.</translation>
    </message>
    <message>
        <source>This file is too large to be kept: nothing was added.</source>
        <translation type="unfinished">Berkas ini terlalu besar untuk disimpan: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This folder is not a backup: nothing was restored.</source>
        <translation type="unfinished">Folder ini bukan cadangan: tidak ada yang dipulihkan.</translation>
    </message>
    <message>
        <source>This folder is not empty: no vault was made.</source>
        <translation type="unfinished">Folder ini tidak kosong: tidak ada brankas yang dibuat.</translation>
    </message>
    <message>
        <source>This form cannot be signed a second time: {sentence}</source>
        <translation type="unfinished">Formulir ini tidak dapat ditandatangani kedua kalinya: {sentence}</translation>
    </message>
    <message>
        <source>This form cannot be used.</source>
        <translation type="unfinished">Formulir ini tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>This form has no place for a second signature, or it is signed already.</source>
        <translation type="unfinished">Formulir ini tidak memiliki tempat untuk tanda tangan kedua, atau sudah memilikinya.</translation>
    </message>
    <message>
        <source>This form has no such question.</source>
        <translation type="unfinished">Formulir ini tidak memiliki pertanyaan itu.</translation>
    </message>
    <message>
        <source>This form has no translation &quot;{tag}&quot;.</source>
        <translation type="unfinished">Formulir ini tidak memiliki terjemahan &quot;{tag}&quot;.</translation>
    </message>
    <message>
        <source>This form is genuine and unchanged. Whether the certificate was revoked since has not been checked.</source>
        <translation type="unfinished">Formulir ini asli dan tidak berubah. Belum diperiksa apakah sertifikatnya sudah dicabut sejak itu.</translation>
    </message>
    <message>
        <source>This form is genuine: signed by an officer your organisation trusts, complete and unchanged.</source>
        <translation type="unfinished">Formulir ini asli: ditandatangani petugas yang dipercaya organisasi Anda, lengkap dan tidak berubah.</translation>
    </message>
    <message>
        <source>This form is not in the vault.</source>
        <translation type="unfinished">Formulir ini tidak ada di brankas.</translation>
    </message>
    <message>
        <source>This form is older than the one that is here: nothing was changed.</source>
        <translation type="unfinished">Formulir ini lebih lama daripada yang ada di sini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This form layout cannot be used.</source>
        <translation type="unfinished">Tata letak formulir ini tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>This form package is damaged or incomplete: nothing was changed.</source>
        <translation type="unfinished">Paket formulir ini rusak atau tidak lengkap: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This form package was made by a newer version of the program: nothing was changed.</source>
        <translation type="unfinished">Paket formulir ini dibuat oleh versi program yang lebih baru: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This form should carry more signatures than it does.</source>
        <translation type="unfinished">Formulir ini seharusnya memuat lebih banyak tanda tangan.</translation>
    </message>
    <message>
        <source>This form was changed after it was signed.</source>
        <translation type="unfinished">Formulir ini diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>This form was not signed by your headquarters: nothing was changed.</source>
        <translation type="unfinished">Formulir ini tidak ditandatangani kantor pusat Anda: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This form was signed by somebody your trusted organisation did not vouch for.</source>
        <translation type="unfinished">Formulir ini ditandatangani oleh orang yang tidak dijamin organisasi yang Anda percayai.</translation>
    </message>
    <message>
        <source>This indicator is not in the checklist.</source>
        <translation type="unfinished">Indikator ini tidak ada di daftar periksa.</translation>
    </message>
    <message>
        <source>This interview has the newest version of its form.</source>
        <translation type="unfinished">Wawancara ini memakai versi terbaru formulirnya.</translation>
    </message>
    <message>
        <source>This interview is closed; its answers stay as they are.</source>
        <translation type="unfinished">Wawancara ini sudah ditutup; jawabannya tetap seperti adanya.</translation>
    </message>
    <message>
        <source>This is a backup: it cannot be worked in.</source>
        <translation type="unfinished">Ini cadangan: tidak dapat dipakai bekerja.</translation>
    </message>
    <message>
        <source>This is a signed file of another kind.</source>
        <translation type="unfinished">Ini berkas bertanda tangan jenis lain.</translation>
    </message>
    <message>
        <source>This is another kind of file than the question asks for: nothing was added.</source>
        <translation type="unfinished">Ini jenis berkas lain dari yang diminta pertanyaan: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation type="unfinished">Ini bukan tanggal.</translation>
    </message>
    <message>
        <source>This is no day a conversation can have been held on.</source>
        <translation type="unfinished">Pada hari itu percakapan tidak mungkin berlangsung.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s certificate but one person&apos;s: nothing was changed.</source>
        <translation type="unfinished">Ini bukan sertifikat organisasi melainkan milik satu orang: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is none of the answers of this field.</source>
        <translation type="unfinished">Ini bukan salah satu jawaban kolom ini.</translation>
    </message>
    <message>
        <source>This is not a certificate this program can use.</source>
        <translation type="unfinished">Ini bukan sertifikat yang dapat dipakai program ini.</translation>
    </message>
    <message>
        <source>This is not a file about a place of work: nothing was taken from it.</source>
        <translation type="unfinished">Ini bukan berkas tentang tempat kerja: tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>This is not a form of this vault with a second signature: nothing was changed.</source>
        <translation type="unfinished">Ini bukan formulir brankas ini dengan tanda tangan kedua: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is not a list of revoked certificates.</source>
        <translation type="unfinished">Ini bukan daftar sertifikat yang dicabut.</translation>
    </message>
    <message>
        <source>This is not a public key of headquarters.</source>
        <translation type="unfinished">Ini bukan kunci publik kantor pusat.</translation>
    </message>
    <message>
        <source>This is not a receipt of headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Ini bukan tanda terima kantor pusat: tidak ada yang ditandai diterima.</translation>
    </message>
    <message>
        <source>This is not a recipient: it must begin with age1.</source>
        <translation type="unfinished">Ini bukan penerima: harus diawali age1.</translation>
    </message>
    <message>
        <source>This is not a return of headquarters for this laptop: nothing of it was taken in.</source>
        <translation type="unfinished">Ini bukan balasan kantor pusat untuk laptop ini: tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation type="unfinished">Ini bukan tanda tangan.</translation>
    </message>
    <message>
        <source>This is not allowed now.</source>
        <translation type="unfinished">Ini tidak diizinkan sekarang.</translation>
    </message>
    <message>
        <source>This is not an enrolment file.</source>
        <translation type="unfinished">Ini bukan berkas pendaftaran.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation type="unfinished">Ini tidak ada di brankas.</translation>
    </message>
    <message>
        <source>This is not the content of a code of a referral form.</source>
        <translation type="unfinished">Ini bukan isi kode formulir rujukan.</translation>
    </message>
    <message>
        <source>This is shown, not answered.</source>
        <translation type="unfinished">Ini ditampilkan, tidak dijawab.</translation>
    </message>
    <message>
        <source>This is the key you opened the vault with, or the last passphrase: it stays.</source>
        <translation type="unfinished">Ini kunci yang Anda pakai membuka brankas, atau frasa sandi terakhir: tetap ada.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage this vault any more.</source>
        <translation type="unfinished">Ini administrator terakhir: tidak akan ada lagi yang dapat mengelola brankas ini.</translation>
    </message>
    <message>
        <source>This is the vault of a laptop, not of headquarters.</source>
        <translation type="unfinished">Ini brankas laptop, bukan kantor pusat.</translation>
    </message>
    <message>
        <source>This is the vault of headquarters, not of a laptop.</source>
        <translation type="unfinished">Ini brankas kantor pusat, bukan laptop.</translation>
    </message>
    <message>
        <source>This is your own determination: a second opinion comes from somebody else.</source>
        <translation type="unfinished">Ini keputusan Anda sendiri: pendapat kedua datang dari orang lain.</translation>
    </message>
    <message>
        <source>This is yourself.</source>
        <translation type="unfinished">Ini Anda sendiri.</translation>
    </message>
    <message>
        <source>This laptop has not said yet to which key returns are sealed.</source>
        <translation type="unfinished">Laptop ini belum menyatakan untuk kunci mana balasan disegel.</translation>
    </message>
    <message>
        <source>This laptop may have been copied or restored. Tell headquarters.</source>
        <translation type="unfinished">Laptop ini mungkin disalin atau dipulihkan. Beri tahu kantor pusat.</translation>
    </message>
    <message>
        <source>This list of revoked certificates is older than the one in use: nothing was changed.</source>
        <translation type="unfinished">Daftar sertifikat yang dicabut ini lebih lama daripada yang dipakai: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This needs your passphrase once more.</source>
        <translation type="unfinished">Ini memerlukan frasa sandi Anda sekali lagi.</translation>
    </message>
    <message>
        <source>This officer has a passphrase in this vault already.</source>
        <translation type="unfinished">Petugas ini sudah memiliki frasa sandi di brankas ini.</translation>
    </message>
    <message>
        <source>This officer number is taken.</source>
        <translation type="unfinished">Nomor petugas ini sudah dipakai.</translation>
    </message>
    <message>
        <source>This part is there as often as a form can hold it.</source>
        <translation type="unfinished">Bagian ini sudah ada sebanyak yang dapat dimuat formulir.</translation>
    </message>
    <message>
        <source>This part of the form is not open.</source>
        <translation type="unfinished">Bagian formulir ini tidak terbuka.</translation>
    </message>
    <message>
        <source>This part of the form is not repeated.</source>
        <translation type="unfinished">Bagian formulir ini tidak diulang.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Frasa sandi ini tidak membuka brankas.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess: nothing was changed.</source>
        <translation type="unfinished">Frasa sandi ini terlalu mudah ditebak: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This passphrase is too short for a form that travels by e-mail.</source>
        <translation type="unfinished">Frasa sandi ini terlalu pendek untuk formulir yang dikirim lewat surel.</translation>
    </message>
    <message>
        <source>This picture has more than {value} million pixels: nothing was added.</source>
        <translation type="unfinished">Gambar ini lebih dari {value} juta piksel: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This picture is far too large.</source>
        <translation type="unfinished">Gambar ini jauh terlalu besar.</translation>
    </message>
    <message>
        <source>This picture is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Gambar ini lebih besar dari {value} MB: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This picture shows codes of different forms: nothing was checked.</source>
        <translation type="unfinished">Gambar ini memuat kode dari formulir yang berbeda: tidak ada yang diperiksa.</translation>
    </message>
    <message>
        <source>This place cannot be written to: nothing was written.</source>
        <translation type="unfinished">Tempat ini tidak dapat ditulisi: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>This policy asks for something this version does not know: nothing was changed.</source>
        <translation type="unfinished">Kebijakan ini meminta sesuatu yang tidak dikenal versi ini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This program takes this kind of content with a new version of itself only.</source>
        <translation type="unfinished">Program ini menerima jenis isi ini hanya bersama versi barunya sendiri.</translation>
    </message>
    <message>
        <source>This program was installed without the part that speaks to tokens.</source>
        <translation type="unfinished">Program ini dipasang tanpa bagian yang berbicara dengan token.</translation>
    </message>
    <message>
        <source>This question is not in the new form.</source>
        <translation type="unfinished">Pertanyaan ini tidak ada dalam formulir baru.</translation>
    </message>
    <message>
        <source>This receipt is for another laptop.</source>
        <translation type="unfinished">Tanda terima ini untuk laptop lain.</translation>
    </message>
    <message>
        <source>This receipt names a bundle that was not made here.</source>
        <translation type="unfinished">Tanda terima ini menyebut paket yang tidak dibuat di sini.</translation>
    </message>
    <message>
        <source>This receipt was not signed by your headquarters: nothing was marked as received.</source>
        <translation type="unfinished">Tanda terima ini tidak ditandatangani kantor pusat Anda: tidak ada yang ditandai diterima.</translation>
    </message>
    <message>
        <source>This receipt was written by a newer version.</source>
        <translation type="unfinished">Tanda terima ini ditulis oleh versi yang lebih baru.</translation>
    </message>
    <message>
        <source>This receiver is not in the directory of services, and your organisation&apos;s policy allows no other: nothing was signed.</source>
        <translation type="unfinished">Penerima ini tidak ada di direktori layanan, dan kebijakan organisasi Anda tidak mengizinkan yang lain: tidak ada yang ditandatangani.</translation>
    </message>
    <message>
        <source>This recording cannot be read: nothing was added.</source>
        <translation type="unfinished">Rekaman ini tidak dapat dibaca: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This recording is larger than {value} MB: nothing was added.</source>
        <translation type="unfinished">Rekaman ini lebih besar dari {value} MB: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake in it.</source>
        <translation type="unfinished">Ada salah ketik dalam kode pemulihan ini.</translation>
    </message>
    <message>
        <source>This referral is {value}: it cannot become {value2}.</source>
        <translation type="unfinished">Rujukan ini {value}: tidak dapat menjadi {value2}.</translation>
    </message>
    <message>
        <source>This request for a certificate is damaged: no certificate was issued.</source>
        <translation type="unfinished">Permintaan sertifikat ini rusak: tidak ada sertifikat yang diterbitkan.</translation>
    </message>
    <message>
        <source>This return is older than the last one taken in ({number} before {last}): refused.</source>
        <translation type="unfinished">Balasan ini lebih lama daripada yang terakhir diambil ({number} sebelum {last}): ditolak.</translation>
    </message>
    <message>
        <source>This return was not signed by your headquarters: nothing of it was taken in.</source>
        <translation type="unfinished">Balasan ini tidak ditandatangani kantor pusat Anda: tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>This return was written by a newer version.</source>
        <translation type="unfinished">Balasan ini ditulis oleh versi yang lebih baru.</translation>
    </message>
    <message>
        <source>This scan has more than {most_pages} pages: nothing was added.</source>
        <translation type="unfinished">Pindaian ini lebih dari {most_pages} halaman: tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation type="unfinished">Layanan ini tidak ada di direktori.</translation>
    </message>
    <message>
        <source>This signing key cannot be read.</source>
        <translation type="unfinished">Kunci penanda tangan ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This signing key is of a kind not in use here.</source>
        <translation type="unfinished">Kunci penanda tangan ini berjenis yang tidak dipakai di sini.</translation>
    </message>
    <message>
        <source>This update is not newer than what runs here: nothing was changed.</source>
        <translation type="unfinished">Pembaruan ini tidak lebih baru daripada yang berjalan di sini: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This update is not of the channel your organisation takes updates from: nothing was changed.</source>
        <translation type="unfinished">Pembaruan ini bukan dari saluran yang dipakai organisasi Anda: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This update renews parts of another version than the one here: nothing was changed.</source>
        <translation type="unfinished">Pembaruan ini memperbarui bagian dari versi lain: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This vault cannot be used as it is.</source>
        <translation type="unfinished">Brankas ini tidak dapat dipakai seperti adanya.</translation>
    </message>
    <message>
        <source>This vault could not be brought up to date with this version: it was left as it was.</source>
        <translation type="unfinished">Brankas ini tidak dapat disesuaikan dengan versi ini: dibiarkan seperti semula.</translation>
    </message>
    <message>
        <source>This vault does not hold the organisation&apos;s authority.</source>
        <translation type="unfinished">Brankas ini tidak memuat otoritas organisasi.</translation>
    </message>
    <message>
        <source>This vault is already open in another window.</source>
        <translation type="unfinished">Brankas ini sudah terbuka di jendela lain.</translation>
    </message>
    <message>
        <source>This vault is damaged and was opened only to read: nothing is changed.</source>
        <translation type="unfinished">Brankas ini rusak dan dibuka hanya untuk dibaca: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This vault knows no organisation yet.</source>
        <translation type="unfinished">Brankas ini belum mengenal organisasi mana pun.</translation>
    </message>
    <message>
        <source>This vault was made by a trial version of this program and cannot be opened by this one.</source>
        <translation type="unfinished">Brankas ini dibuat versi percobaan program ini dan tidak dapat dibuka oleh yang ini.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of this program.</source>
        <translation type="unfinished">Brankas ini ditulis oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>To check that too, add the list of revoked certificates (CRL) from headquarters.</source>
        <translation type="unfinished">Untuk memeriksanya juga, tambahkan daftar sertifikat yang dicabut (CRL) dari kantor pusat.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases in a row.</source>
        <translation type="unfinished">Terlalu banyak frasa sandi salah berturut-turut.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, ask your administrator.</source>
        <translation type="unfinished">Coba lagi; bila terjadi lagi, tanyakan kepada administrator Anda.</translation>
    </message>
    <message>
        <source>Try the one before it.</source>
        <translation type="unfinished">Cobalah yang sebelumnya.</translation>
    </message>
    <message>
        <source>Unlock it, or choose an empty folder for a new one.</source>
        <translation type="unfinished">Buka kuncinya, atau pilih folder kosong untuk yang baru.</translation>
    </message>
    <message>
        <source>Update the program first, then add the form.</source>
        <translation type="unfinished">Perbarui program dahulu, lalu tambahkan formulirnya.</translation>
    </message>
    <message>
        <source>Update the program first, then apply the policy.</source>
        <translation type="unfinished">Perbarui program dahulu, lalu terapkan kebijakannya.</translation>
    </message>
    <message>
        <source>Update this program, then import again.</source>
        <translation type="unfinished">Perbarui program ini, lalu impor lagi.</translation>
    </message>
    <message>
        <source>Update this program, then open it again.</source>
        <translation type="unfinished">Perbarui program ini, lalu buka lagi.</translation>
    </message>
    <message>
        <source>Update this program, then open the vault again.</source>
        <translation type="unfinished">Perbarui program ini, lalu buka lagi brankasnya.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation type="unfinished">Perbarui program ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Urgent medical care</source>
        <translation type="unfinished">Perawatan medis mendesak</translation>
    </message>
    <message>
        <source>Use another stick or disk.</source>
        <translation type="unfinished">Pakai stik USB atau disk lain.</translation>
    </message>
    <message>
        <source>Use by armed groups</source>
        <translation type="unfinished">Pemanfaatan oleh kelompok bersenjata</translation>
    </message>
    <message>
        <source>Use one of: {value}.</source>
        <translation type="unfinished">Pakai salah satu: {value}.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished">Pakai jendela itu, atau tutup dahulu.</translation>
    </message>
    <message>
        <source>Use the address of the user who may write.</source>
        <translation type="unfinished">Pakai alamat pengguna yang boleh menulis.</translation>
    </message>
    <message>
        <source>Use the recipient file that headquarters gave you.</source>
        <translation type="unfinished">Pakai berkas penerima yang diberikan kantor pusat.</translation>
    </message>
    <message>
        <source>Use these: {value}.</source>
        <translation type="unfinished">Pakai ini: {value}.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Wait for its next bundle.</source>
        <translation type="unfinished">Tunggu paket berikutnya.</translation>
    </message>
    <message>
        <source>Wait for more cases.</source>
        <translation type="unfinished">Tunggu lebih banyak kasus.</translation>
    </message>
    <message>
        <source>Wait for the second signature, or ask the sender for the complete form.</source>
        <translation type="unfinished">Tunggu tanda tangan kedua, atau minta formulir lengkap kepada pengirim.</translation>
    </message>
    <message>
        <source>Wait {value} seconds, then try again.</source>
        <translation type="unfinished">Tunggu {value} detik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished">Waktu tunggu</translation>
    </message>
    <message>
        <source>What is kept about the token cannot be read.</source>
        <translation type="unfinished">Yang disimpan tentang token tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>What is needed to talk to PostgreSQL is not installed here.</source>
        <translation type="unfinished">Yang diperlukan untuk berbicara dengan PostgreSQL tidak terpasang di sini.</translation>
    </message>
    <message>
        <source>Write 2025, 2025-03, 2025-03-14, or &quot;about two years ago&quot;.</source>
        <translation type="unfinished">Tulis 2025, 2025-03, 2025-03-14, atau &quot;kira-kira dua tahun lalu&quot;.</translation>
    </message>
    <message>
        <source>Write in one sentence why you decide so.</source>
        <translation type="unfinished">Tulis dalam satu kalimat mengapa Anda memutuskan demikian.</translation>
    </message>
    <message>
        <source>Write in one sentence why you see it so.</source>
        <translation type="unfinished">Tulis dalam satu kalimat mengapa Anda melihatnya demikian.</translation>
    </message>
    <message>
        <source>Write in one sentence why, as the receiver said it.</source>
        <translation type="unfinished">Tulis dalam satu kalimat mengapa, seperti yang dikatakan penerima.</translation>
    </message>
    <message>
        <source>Write in one sentence why.</source>
        <translation type="unfinished">Tulis dalam satu kalimat mengapa.</translation>
    </message>
    <message>
        <source>Write it a receipt instead; its next bundle brings the key.</source>
        <translation type="unfinished">Tulis saja tanda terima untuknya; paket berikutnya membawa kuncinya.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23.</source>
        <translation type="unfinished">Tulis seperti 2026-11-23.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02.</source>
        <translation type="unfinished">Tulis seperti 2026-03-02.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation type="unfinished">Tulis lebih pendek.</translation>
    </message>
    <message>
        <source>Write the announcement.</source>
        <translation type="unfinished">Tulis pengumumannya.</translation>
    </message>
    <message>
        <source>Write your name above. Mend the translation where it is wrong; write x under checked where it is right.</source>
        <translation type="unfinished">Tulis nama Anda di atas. Perbaiki terjemahan yang salah; tulis x di bawah &quot;checked&quot; bila sudah benar.</translation>
    </message>
    <message>
        <source>You can rely on who wrote it. What it says is the officer&apos;s presumption, not proof.</source>
        <translation type="unfinished">Anda dapat memercayai siapa penulisnya. Isinya adalah dugaan petugas, bukan bukti.</translation>
    </message>
    <message>
        <source>You cannot remove yourself.</source>
        <translation type="unfinished">Anda tidak dapat mengeluarkan diri sendiri.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was made.</source>
        <translation type="unfinished">Anda tidak memiliki sertifikat untuk menandatangani: tidak ada yang dibuat.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was sealed.</source>
        <translation type="unfinished">Anda tidak memiliki sertifikat untuk menandatangani: tidak ada yang disegel.</translation>
    </message>
    <message>
        <source>You have no certificate to sign with: nothing was written.</source>
        <translation type="unfinished">Anda tidak memiliki sertifikat untuk menandatangani: tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>You signed this form first: the second signature must be somebody else&apos;s.</source>
        <translation type="unfinished">Anda menandatangani formulir ini lebih dahulu: tanda tangan kedua harus dari orang lain.</translation>
    </message>
    <message>
        <source>Your passphrase was chosen by somebody else: nothing can be done with it yet.</source>
        <translation type="unfinished">Frasa sandi Anda dipilih orang lain: belum ada yang dapat dilakukan dengannya.</translation>
    </message>
    <message>
        <source>Your role does not allow this: nothing was changed.</source>
        <translation type="unfinished">Peran Anda tidak mengizinkan ini: tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>This translation is a draft; nobody has checked it yet.</source>
        <translation type="unfinished">Terjemahan ini masih draf; belum ada yang memeriksanya.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not checked: no list of revoked certificates</source>
        <translation type="unfinished">Belum diperiksa: tidak ada daftar sertifikat yang dicabut</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Tidak ada</translation>
    </message>
    <message>
        <source>The second signature, which was planned</source>
        <translation type="unfinished">Tanda tangan kedua, yang direncanakan</translation>
    </message>
    <message>
        <source>Something that was not allowed</source>
        <translation type="unfinished">Sesuatu yang tidak diizinkan</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The program ended without locking last time. Everything was checked, and nothing is missing.</source>
        <translation type="unfinished">Terakhir kali program berakhir tanpa dikunci. Semuanya diperiksa, dan tidak ada yang kurang.</translation>
    </message>
    <message>
        <source>A file that takes back half a change was missing. All counts agree, so nothing was half.</source>
        <translation type="unfinished">Berkas yang membatalkan setengah perubahan hilang. Semua hitungan cocok, jadi tidak ada yang setengah.</translation>
    </message>
    <message>
        <source>The clock of this laptop is behind the last entry. Set date and time; the order is kept.</source>
        <translation type="unfinished">Jam laptop ini tertinggal dari catatan terakhir. Atur tanggal dan waktu; urutannya tetap.</translation>
    </message>
    <message>
        <source>The clock of this laptop is more than a year past the last entry. Check date and time.</source>
        <translation type="unfinished">Jam laptop ini lebih dari setahun mendahului catatan terakhir. Periksa tanggal dan waktu.</translation>
    </message>
    <message>
        <source>The disk needs very long to save. Have it checked, and make a backup to another one.</source>
        <translation type="unfinished">Cakram sangat lama menyimpan. Minta diperiksa, dan buat cadangan ke cakram lain.</translation>
    </message>
    <message>
        <source>This vault is damaged. You see what can still be read; nothing can be changed.</source>
        <translation type="unfinished">Brankas ini rusak. Anda melihat yang masih dapat dibaca; tidak ada yang dapat diubah.</translation>
    </message>
    <message>
        <source>points to it</source>
        <translation type="unfinished">terindikasi</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">belum diketahui</translation>
    </message>
    <message>
        <source>does not point to it</source>
        <translation type="unfinished">tidak terindikasi</translation>
    </message>
    <message>
        <source>not needed for a child</source>
        <translation type="unfinished">tidak perlu untuk anak</translation>
    </message>
    <message>
        <source>no published strengths for this list</source>
        <translation type="unfinished">tidak ada kekuatan yang diterbitkan untuk daftar ini</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation type="unfinished">Perdagangan orang</translation>
    </message>
    <message>
        <source>Smuggling of migrants</source>
        <translation type="unfinished">Penyelundupan migran</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation type="unfinished">Perdagangan orang</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished">Penyelundupan</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Tindakan</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">Cara</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Tujuan</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Anak</translation>
    </message>
    <message>
        <source>Arranged by others</source>
        <translation type="unfinished">Diatur orang lain</translation>
    </message>
    <message>
        <source>A border crossed</source>
        <translation type="unfinished">Perbatasan dilintasi</translation>
    </message>
    <message>
        <source>Against entry rules</source>
        <translation type="unfinished">Melanggar aturan masuk</translation>
    </message>
    <message>
        <source>Not the own country</source>
        <translation type="unfinished">Bukan negaranya</translation>
    </message>
    <message>
        <source>Somebody gained</source>
        <translation type="unfinished">Ada yang untung</translation>
    </message>
    <message>
        <source>Was the person recruited, moved, housed or received?</source>
        <translation type="unfinished">Apakah orang tersebut direkrut, dipindahkan, ditampung, atau diterima?</translation>
    </message>
    <message>
        <source>By force, threat, deceit, or by using a weak position?</source>
        <translation type="unfinished">Dengan paksaan, ancaman, tipuan, atau memanfaatkan posisi rentan?</translation>
    </message>
    <message>
        <source>In order to exploit the person?</source>
        <translation type="unfinished">Untuk mengeksploitasi orang tersebut?</translation>
    </message>
    <message>
        <source>Is the person under 18, or perhaps?</source>
        <translation type="unfinished">Apakah orang tersebut di bawah 18 tahun, atau mungkin?</translation>
    </message>
    <message>
        <source>Did somebody arrange the crossing?</source>
        <translation type="unfinished">Apakah ada yang mengatur penyeberangan?</translation>
    </message>
    <message>
        <source>Was a border crossed, or tried?</source>
        <translation type="unfinished">Apakah perbatasan dilintasi, atau dicoba?</translation>
    </message>
    <message>
        <source>Without what the country demands?</source>
        <translation type="unfinished">Tanpa yang disyaratkan negara?</translation>
    </message>
    <message>
        <source>Into a country that is not the person&apos;s own?</source>
        <translation type="unfinished">Ke negara yang bukan negara orang tersebut?</translation>
    </message>
    <message>
        <source>For money or another gain?</source>
        <translation type="unfinished">Demi uang atau keuntungan lain?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Tidak</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation type="unfinished">Tidak jelas</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Said by the person</source>
        <translation type="unfinished">Dikatakan orang tersebut</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation type="unfinished">Saya lihat sendiri</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished">Dalam dokumen</translation>
    </message>
    <message>
        <source>Said by somebody else</source>
        <translation type="unfinished">Dikatakan orang lain</translation>
    </message>
    <message>
        <source>Reasonable grounds</source>
        <translation type="unfinished">Dugaan yang masuk akal</translation>
    </message>
    <message>
        <source>No grounds now</source>
        <translation type="unfinished">Belum ada dasar sekarang</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Belum diputuskan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktif</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished">Tindak lanjut</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Ditutup</translation>
    </message>
    <message>
        <source>Closed, referred</source>
        <translation type="unfinished">Ditutup, dirujuk</translation>
    </message>
    <message>
        <source>Interview open</source>
        <translation type="unfinished">Wawancara terbuka</translation>
    </message>
    <message>
        <source>Interview stopped</source>
        <translation type="unfinished">Wawancara dihentikan</translation>
    </message>
    <message>
        <source>Interview finished</source>
        <translation type="unfinished">Wawancara selesai</translation>
    </message>
    <message>
        <source>To be interviewed</source>
        <translation type="unfinished">Untuk diwawancarai</translation>
    </message>
    <message>
        <source>To a referral</source>
        <translation type="unfinished">Untuk rujukan</translation>
    </message>
    <message>
        <source>To share with headquarters</source>
        <translation type="unfinished">Untuk dibagikan dengan kantor pusat</translation>
    </message>
    <message>
        <source>To be counted, without a name</source>
        <translation type="unfinished">Untuk dihitung, tanpa nama</translation>
    </message>
    <message>
        <source>To a referral to the police</source>
        <translation type="unfinished">Untuk rujukan ke polisi</translation>
    </message>
    <message>
        <source>This receiver does not need it</source>
        <translation type="unfinished">Penerima ini tidak membutuhkannya</translation>
    </message>
    <message>
        <source>The person has not agreed</source>
        <translation type="unfinished">Orang tersebut belum setuju</translation>
    </message>
    <message>
        <source>Leaves without saying who the person is</source>
        <translation type="unfinished">Keluar tanpa menyebut siapa orangnya</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Ditandatangani</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Diserahkan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Diterima</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Disetujui</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Ditolak</translation>
    </message>
    <message>
        <source>Service begun</source>
        <translation type="unfinished">Layanan dimulai</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished">Draf dibuat</translation>
    </message>
    <message>
        <source>noted by the officer</source>
        <translation type="unfinished">dicatat petugas</translation>
    </message>
    <message>
        <source>answer page, not signed</source>
        <translation type="unfinished">lembar jawaban, tidak ditandatangani</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation type="unfinished">ditandatangani penerima</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Petugas</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Penyelia</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished">Analis</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administrator</translation>
    </message>
    <message>
        <source>National referral mechanism</source>
        <translation type="unfinished">Mekanisme rujukan nasional</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished">Rumah aman</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation type="unfinished">Perawatan medis</translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished">Polisi</translation>
    </message>
    <message>
        <source>Asylum authority</source>
        <translation type="unfinished">Otoritas suaka</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished">Bantuan hukum</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished">Perlindungan anak</translation>
    </message>
    <message>
        <source>Deceit at recruitment</source>
        <translation type="unfinished">Tipuan saat perekrutan</translation>
    </message>
    <message>
        <source>Force at recruitment</source>
        <translation type="unfinished">Paksaan saat perekrutan</translation>
    </message>
    <message>
        <source>Weak position used at recruitment</source>
        <translation type="unfinished">Posisi rentan dimanfaatkan saat perekrutan</translation>
    </message>
    <message>
        <source>Conditions of work and life</source>
        <translation type="unfinished">Kondisi kerja dan hidup</translation>
    </message>
    <message>
        <source>Force at the place of work</source>
        <translation type="unfinished">Paksaan di tempat kerja</translation>
    </message>
    <message>
        <source>Weak position used at the place of work</source>
        <translation type="unfinished">Posisi rentan dimanfaatkan di tempat kerja</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation type="unfinished">Cara lain</translation>
    </message>
    <message>
        <source>Smuggling: elements</source>
        <translation type="unfinished">Penyelundupan: unsur</translation>
    </message>
    <message>
        <source>Smuggling: signs</source>
        <translation type="unfinished">Penyelundupan: tanda</translation>
    </message>
    <message>
        <source>Danger and cruelty on the way</source>
        <translation type="unfinished">Bahaya dan kekejaman di perjalanan</translation>
    </message>
    <message>
        <source>Where smuggling turns</source>
        <translation type="unfinished">Tempat penyelundupan berubah</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished">Kebutuhan</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation type="unfinished">Apa yang dapat dilihat</translation>
    </message>
    <message>
        <source>Organ removal</source>
        <translation type="unfinished">Pengambilan organ</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished">Kawin paksa</translation>
    </message>
    <message>
        <source>Begging</source>
        <translation type="unfinished">Mengemis</translation>
    </message>
    <message>
        <source>Made to commit crimes</source>
        <translation type="unfinished">Dipaksa melakukan kejahatan</translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished">Perhambaan rumah tangga</translation>
    </message>
    <message>
        <source>Crimes suffered on the way</source>
        <translation type="unfinished">Kejahatan yang dialami di perjalanan</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Perekrutan</translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished">Rute</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation type="unfinished">Penyeberangan</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">Pembayaran</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished">Utang</translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished">Pengendalian</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished">Eksploitasi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Gambar</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished">Pindaian</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished">Rekaman</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Usia</translation>
    </message>
    <message>
        <source>adults, labour</source>
        <translation type="unfinished">dewasa, kerja</translation>
    </message>
    <message>
        <source>children, labour</source>
        <translation type="unfinished">anak, kerja</translation>
    </message>
    <message>
        <source>adults, sexual exploitation</source>
        <translation type="unfinished">dewasa, eksploitasi seksual</translation>
    </message>
    <message>
        <source>children, sexual exploitation</source>
        <translation type="unfinished">anak, eksploitasi seksual</translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished">tanpa kabar</translation>
    </message>
    <message>
        <source>bundles missing</source>
        <translation type="unfinished">paket hilang</translation>
    </message>
    <message>
        <source>copied or restored</source>
        <translation type="unfinished">disalin atau dipulihkan</translation>
    </message>
    <message>
        <source>revoked certificate</source>
        <translation type="unfinished">sertifikat dicabut</translation>
    </message>
    <message>
        <source>journal rewritten</source>
        <translation type="unfinished">jurnal ditulis ulang</translation>
    </message>
    <message>
        <source>older program</source>
        <translation type="unfinished">program lebih lama</translation>
    </message>
    <message>
        <source>certificate ends soon</source>
        <translation type="unfinished">sertifikat segera berakhir</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation type="unfinished">sertifikat berakhir</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation type="unfinished">jam salah</translation>
    </message>
    <message>
        <source>It takes back reasonable grounds that were decided before.</source>
        <translation type="unfinished">Ini menarik kembali dugaan yang masuk akal yang diputuskan sebelumnya.</translation>
    </message>
    <message>
        <source>The answers point to trafficking, and it sees no grounds.</source>
        <translation type="unfinished">Jawaban menunjuk pada perdagangan orang, dan keputusan tidak melihat dasar.</translation>
    </message>
</context>
</TS>
