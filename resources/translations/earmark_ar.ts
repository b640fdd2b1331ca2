<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
 </context>
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation>علّق على تفريغات البودكاست أثناء الاستماع.</translation>
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation>Earmark {version}</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation>برنامج حر برخصة MIT. لا شيء مما تفعله هنا يغادر هذا الحاسوب.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation>&amp;حول Earmark</translation>
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation>&amp;إضافة وسم…</translation>
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation>&amp;محاذاة مع التسجيل</translation>
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation>&amp;تعليق</translation>
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation>&amp;رجوع 5 ث</translation>
  </message>
  <message>
   <source>&amp;Backups…</source>
   <translation>النسخ الاحتيا&amp;طية…</translation>
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation>&amp;نص أكبر</translation>
  </message>
  <message>
   <source>&amp;Compare annotators</source>
   <translation>مقارنة المعلّ&amp;قين</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;نسخ</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;داكن</translation>
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation>اعترا&amp;ض</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;تصدير…</translation>
  </message>
  <message>
   <source>&amp;Extend to whole paragraphs</source>
   <translation>تمديد إلى &amp;فقرات كاملة</translation>
  </message>
  <message>
   <source>&amp;Fetch from the web</source>
   <translation>&amp;جلب من الويب</translation>
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation>بح&amp;ث في التفريغ</translation>
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation>تقدّم 5 &amp;ث</translation>
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation>انتقال إلى &amp;وقت…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;مساعدة</translation>
  </message>
  <message>
   <source>&amp;History…</source>
   <translation>&amp;سجل التغييرات…</translation>
  </message>
  <message>
   <source>&amp;Join with the next line</source>
   <translation>&amp;ضم إلى السطر التالي</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;المفاتيح</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;المكتبة</translation>
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <source>&amp;Move a caret with the arrow keys</source>
   <translation>تحريك مؤشر الكتابة &amp;بمفاتيح الأسهم</translation>
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation>&amp;كتم الصوت</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>مشروع &amp;جديد…</translation>
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation>الحل&amp;قة التالية</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>ال&amp;جزء التالي من النافذة</translation>
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation>ا&amp;لمقطع التالي</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;فتح…</translation>
  </message>
  <message>
   <source>&amp;Picture of the video</source>
   <translation>&amp;صورة الفيديو</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>&amp;تشغيل أو إيقاف مؤقت</translation>
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation>ا&amp;لتعليق السابق</translation>
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation>&amp;خفض الصوت</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;إنهاء</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;إعادة</translation>
  </message>
  <message>
   <source>&amp;Repeat the last tag</source>
   <translation>تكرار آخر &amp;وسم</translation>
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation>&amp;إعادة تشغيل المقطع</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;مراجعة</translation>
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation>ت&amp;حديد المقطع</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;أبطأ</translation>
  </message>
  <message>
   <source>&amp;Statistics</source>
   <translation>ال&amp;إحصاءات</translation>
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation>مد السطور &amp;لتنتهي الآن</translation>
  </message>
  <message>
   <source>&amp;Take in annotations…</source>
   <translation>استي&amp;راد تعليقات…</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>&amp;جولة في النافذة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation>تك&amp;بير الخط الزمني</translation>
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation>&amp;قبول</translation>
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation>إضافة وسم إلى دليل الترميز</translation>
  </message>
  <message>
   <source>Advertiser, verdict, source: the fields of the annotation's tag</source>
   <translation>المعلِن والحكم والمصدر: حقول وسم التعليق</translation>
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation>محاذاة باستخدام &amp;Whisper…</translation>
  </message>
  <message>
   <source>Annotators of this episode side by side: where they differ, how well they agree</source>
   <translation>معلّقو هذه الحلقة جنبًا إلى جنب: أين يختلفون وما مدى اتفاقهم</translation>
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation>تسجيل آخر لهذه الحلقة: معرفة الفرق وإعادة التوقيت عليه</translation>
  </message>
  <message>
   <source>Answer the &amp;fields</source>
   <translation>&amp;تعبئة الحقول</translation>
  </message>
  <message>
   <source>Back &amp;to draft</source>
   <translation>إعادة إلى &amp;مسودة</translation>
  </message>
  <message>
   <source>Back 1 s</source>
   <translation>رجوع 1 ث</translation>
  </message>
  <message>
   <source>Back 15 s</source>
   <translation>رجوع 15 ث</translation>
  </message>
  <message>
   <source>Back 2 s</source>
   <translation>رجوع 2 ث</translation>
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation>العود&amp;ة إلى رأس التشغيل</translation>
  </message>
  <message>
   <source>Begin this tag at the playhead; the same key ends it there</source>
   <translation>بدء هذا الوسم عند رأس التشغيل؛ والمفتاح نفسه ينهيه هناك</translation>
  </message>
  <message>
   <source>Bring what others tagged into this project; what is in both is recognised</source>
   <translation>اجلب إلى هذا المشروع ما وسمه الآخرون؛ وما هو في كليهما يُتعرَّف عليه</translation>
  </message>
  <message>
   <source>Build the codebook: fields, examples, order, merging, import and export</source>
   <translation>بناء دليل الترميز: الحقول والأمثلة والترتيب والدمج والاستيراد والتصدير</translation>
  </message>
  <message>
   <source>C&amp;orrect the text</source>
   <translation>ت&amp;صحيح النص</translation>
  </message>
  <message>
   <source>Change &amp;many at once…</source>
   <translation>تغيير &amp;عدة تعليقات معًا…</translation>
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation>تغيير طريقة عمل Earmark</translation>
  </message>
  <message>
   <source>Change tag, status, fields or notes of all selected or shown annotations</source>
   <translation>تغيير الوسم أو الحالة أو الحقول أو الملاحظات لكل التعليقات المحددة أو المعروضة</translation>
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation>مراجعة الأزمنة &amp;على التسجيل</translation>
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation>&amp;اختيار التسجيل…</translation>
  </message>
  <message>
   <source>Close all that is open</source>
   <translation>إغلاق كل المفتوح</translation>
  </message>
  <message>
   <source>Co&amp;llect the recordings</source>
   <translation>جمع ا&amp;لتسجيلات</translation>
  </message>
  <message>
   <source>Code&amp;book…</source>
   <translation>&amp;دليل الترميز…</translation>
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation>مقارنة &amp;بمونتاج آخر…</translation>
  </message>
  <message>
   <source>Copy all recordings into a folder beside the project, to move both together</source>
   <translation>نسخ كل التسجيلات إلى مجلد بجانب المشروع لنقلهما معًا</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>نسخ النص المحدد</translation>
  </message>
  <message>
   <source>Correct the words of the segment in place, while it plays</source>
   <translation>تصحيح كلمات المقطع في مكانها أثناء تشغيله</translation>
  </message>
  <message>
   <source>Count what is tagged: shares of time, lengths, speakers, sponsor load</source>
   <translation>إحصاء ما وُسم: حصص الوقت والأطوال والمتحدثون وحجم الرعاية</translation>
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation>&amp;حذف التعليق</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>End 0.1 s earlier</source>
   <translation>تبكير النهاية 0.1 ث</translation>
  </message>
  <message>
   <source>End 0.1 s later</source>
   <translation>تأخير النهاية 0.1 ث</translation>
  </message>
  <message>
   <source>End a word earlier</source>
   <translation>تبكير النهاية كلمة</translation>
  </message>
  <message>
   <source>End a word later</source>
   <translation>تأخير النهاية كلمة</translation>
  </message>
  <message>
   <source>End at the playhead</source>
   <translation>النهاية عند رأس التشغيل</translation>
  </message>
  <message>
   <source>End every tag that is open at the playhead</source>
   <translation>إنهاء كل وسم مفتوح عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>حلقة</translation>
  </message>
  <message>
   <source>Every key, on one page; find them and choose others</source>
   <translation>كل المفاتيح في صفحة واحدة؛ للبحث عنها واختيار غيرها</translation>
  </message>
  <message>
   <source>Extend to the c&amp;hapter</source>
   <translation>تمد&amp;يد إلى الفصل</translation>
  </message>
  <message>
   <source>Extend to whole &amp;sentences</source>
   <translation>تمديد إلى &amp;جمل كاملة</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>أ&amp;سرع</translation>
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation>&amp;متابعة رأس التشغيل</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>مل&amp;ء الشاشة</translation>
  </message>
  <message>
   <source>Fetch a recording by its address, for the episode that is open or a new one</source>
   <translation>جلب تسجيل بعنوانه، للحلقة المفتوحة أو لحلقة جديدة</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>Find &amp;missing recordings…</source>
   <translation>البحث &amp;عن التسجيلات المفقودة…</translation>
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation>البحث عن أمر أو فصل أو حلقة أو كلمات من التفريغ</translation>
  </message>
  <message>
   <source>Find in &amp;all episodes</source>
   <translation>بحث في &amp;كل الحلقات</translation>
  </message>
  <message>
   <source>Find words in all transcripts and notes of the project</source>
   <translation>البحث عن كلمات في كل تفريغات المشروع وملاحظاته</translation>
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation>البحث عن كلمات في التفريغ والتنقل بين النتائج</translation>
  </message>
  <message>
   <source>Find words in the transcript and put others in their place, one by one or all</source>
   <translation>البحث عن كلمات في التفريغ ووضع غيرها مكانها، واحدة واحدة أو كلها</translation>
  </message>
  <message>
   <source>Five steps through the window, on the sample episode or on your own</source>
   <translation>خمس خطوات عبر النافذة، على حلقة المثال أو على حلقتك</translation>
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation>للغات الأخرى والصوت الرديء؛ يحتاج إلى الإضافة earmark[whisper]</translation>
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation>تقدّم 1 ث</translation>
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation>تقدّم 15 ث</translation>
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation>تقدّم 2 ث</translation>
  </message>
  <message>
   <source>Get the transcript, the chapters and the recording that the feed names</source>
   <translation>الحصول على التفريغ والفصول والتسجيل الواردة في الخلاصة</translation>
  </message>
  <message>
   <source>Give the selected lines a speaker, or all from here to the next change</source>
   <translation>تعيين متحدث للسطور المحددة، أو لكل السطور من هنا حتى التغيير التالي</translation>
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation>إعادة التفريغ إلى حجمه المعتاد</translation>
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation>الرجوع خمس عشرة ثانية</translation>
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation>الرجوع خمس ثوانٍ</translation>
  </message>
  <message>
   <source>Go back one second</source>
   <translation>الرجوع ثانية واحدة</translation>
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation>الرجوع ثانيتين، حتى أثناء الكتابة</translation>
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation>التقدّم خمس عشرة ثانية</translation>
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation>التقدّم خمس ثوانٍ</translation>
  </message>
  <message>
   <source>Go on one second</source>
   <translation>التقدّم ثانية واحدة</translation>
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation>التقدّم ثانيتين، حتى أثناء الكتابة</translation>
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation>الانتقال إلى الفصل السابق</translation>
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation>الانتقال إلى الفصل التالي</translation>
  </message>
  <message>
   <source>Go to the next suggestion that nobody has decided on</source>
   <translation>الانتقال إلى الاقتراح التالي الذي لم يبتّ فيه أحد</translation>
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation>الانتقال إلى المقتطف الموسوم التالي</translation>
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation>الانتقال إلى بداية المقطع التالي</translation>
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation>الانتقال إلى بداية المقطع السابق</translation>
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation>الانتقال إلى المقتطف الموسوم السابق</translation>
  </message>
  <message>
   <source>Hear nothing but what carries a tag; choose which tags in the codebook</source>
   <translation>سماع ما يحمل وسمًا فقط؛ اختر الوسوم في دليل الترميز</translation>
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation>سماع المقطع مجددًا</translation>
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation>سماع ما تعرضه صفحة المراجعة، واحدًا بعد الآخر</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Hide the mar&amp;ks</source>
   <translation>إ&amp;خفاء العلامات</translation>
  </message>
  <message>
   <source>Hide the marks of all tags, or show them again</source>
   <translation>إخفاء علامات كل الوسوم، أو إظهارها مجددًا</translation>
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation>القفز فوق ما وُسم بأنه رعاية أثناء التشغيل</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation>إبقاء السطر المسموع ظاهرًا</translation>
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation>السطور &amp;كما في الملف</translation>
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation>&amp;لوحة الفصول</translation>
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation>خروج؛ كل شيء محفوظ</translation>
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation>ترك التقدير والمحاذاة يجدان السطر من جديد</translation>
  </message>
  <message>
   <source>Let the annotation cover every chapter that it touches</source>
   <translation>جعل التعليق يغطي كل فصل يمسّه</translation>
  </message>
  <message>
   <source>Let the annotation cover every paragraph that it touches</source>
   <translation>جعل التعليق يغطي كل فقرة يمسّها</translation>
  </message>
  <message>
   <source>Let the annotation cover every sentence that it touches</source>
   <translation>جعل التعليق يغطي كل جملة يمسّها</translation>
  </message>
  <message>
   <source>Let the annotation end with the word that is heard</source>
   <translation>جعل التعليق ينتهي بالكلمة المسموعة</translation>
  </message>
  <message>
   <source>Let the annotation start at the word that is heard</source>
   <translation>جعل التعليق يبدأ عند الكلمة المسموعة</translation>
  </message>
  <message>
   <source>Let the arrow keys move a caret in the transcript instead of stepping in time</source>
   <translation>جعل مفاتيح الأسهم تحرك مؤشر الكتابة في التفريغ بدل التنقل في الوقت</translation>
  </message>
  <message>
   <source>Let the state follow from the wor&amp;k</source>
   <translation>ا&amp;ستنتاج الحالة من العمل</translation>
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation>فاتح على داكن، أو داكن على فاتح</translation>
  </message>
  <message>
   <source>List the episodes of a podcast feed and add them to the library</source>
   <translation>سرد حلقات خلاصة بودكاست وإضافتها إلى المكتبة</translation>
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation>الاستماع مجددًا للسطور التي جاءت أزمنتها مع الملف</translation>
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation>الاستماع في بعض المواضع لمعرفة هل الأزمنة مزاحة أو منحرفة</translation>
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation>الاستماع إلى كل كلمة وإعطاء السطور أزمنة دقيقة</translation>
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation>رفع ال&amp;صوت</translation>
  </message>
  <message>
   <source>Look in a folder for recordings that are not where they were</source>
   <translation>البحث في مجلد عن التسجيلات التي لم تعد في مكانها</translation>
  </message>
  <message>
   <source>M&amp;enu bar</source>
   <translation>&amp;شريط القوائم</translation>
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation>إنشاء تفريغ حيث لا يوجد؛ يحتاج إلى الإضافة earmark[whisper]</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>إعادة التغيير الذي تم التراجع عنه</translation>
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation>تكبير التفريغ</translation>
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation>تصغير التفريغ</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>تعيين كمنج&amp;زة</translation>
  </message>
  <message>
   <source>Mark as in pro&amp;gress</source>
   <translation>تعيين كقي&amp;د العمل</translation>
  </message>
  <message>
   <source>Mark as re&amp;viewed</source>
   <translation>تعيين كم&amp;راجَعة</translation>
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation>تعيين التعليق كمسودة</translation>
  </message>
  <message>
   <source>Mark the annotation as accepted; a suggestion gives way to the next one</source>
   <translation>تعيين التعليق كمقبول؛ والاقتراح يفسح المجال للتالي</translation>
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation>تعيين التعليق كمعترَض عليه</translation>
  </message>
  <message>
   <source>Mark the annotation as rejected; a suggestion gives way to the next one</source>
   <translation>تعيين التعليق كمرفوض؛ والاقتراح يفسح المجال للتالي</translation>
  </message>
  <message>
   <source>Mer&amp;ge other projects…</source>
   <translation>&amp;دمج مشاريع أخرى…</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second back</source>
   <translation>تحريك نهاية التعليق عُشر ثانية إلى الوراء</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second on</source>
   <translation>تحريك نهاية التعليق عُشر ثانية إلى الأمام</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word back</source>
   <translation>تحريك نهاية التعليق كلمة إلى الوراء</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word on</source>
   <translation>تحريك نهاية التعليق كلمة إلى الأمام</translation>
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation>نقل التركيز إلى الجزء التالي من النافذة</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s earlier</source>
   <translation>تبكير السطور 0.1 &amp;ث</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s later</source>
   <translation>ت&amp;أخير السطور 0.1 ث</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation>تحريك السطور المحددة عُشر ثانية إلى الوراء</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation>تحريك السطور المحددة عُشر ثانية إلى الأمام</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second back</source>
   <translation>تحريك بداية التعليق عُشر ثانية إلى الوراء</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second on</source>
   <translation>تحريك بداية التعليق عُشر ثانية إلى الأمام</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word back</source>
   <translation>تحريك بداية التعليق كلمة إلى الوراء</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word on</source>
   <translation>تحريك بداية التعليق كلمة إلى الأمام</translation>
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation>التعليق التالي</translation>
  </message>
  <message>
   <source>Ne&amp;xt episode to annotate</source>
   <translation>الحلق&amp;ة التالية للتعليق عليها</translation>
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation>الف&amp;صل التالي</translation>
  </message>
  <message>
   <source>Next su&amp;ggestion</source>
   <translation>&amp;الاقتراح التالي</translation>
  </message>
  <message>
   <source>Normal sp&amp;eed</source>
   <translation>السر&amp;عة العادية</translation>
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation>نص &amp;عادي</translation>
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation>ملاحظة على التعليق المحدد</translation>
  </message>
  <message>
   <source>Open a &amp;folder…</source>
   <translation>فتح &amp;مجلد…</translation>
  </message>
  <message>
   <source>Open a recording from the &amp;web…</source>
   <translation>فتح ت&amp;سجيل من الويب…</translation>
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation>فتح تسجيل أو تفريغ أو كليهما معًا، أو مشروع</translation>
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation>فتح ملف مشروع آخر، أو تسمية مشروع جديد</translation>
  </message>
  <message>
   <source>Open fee&amp;d…</source>
   <translation>فتح &amp;خلاصة…</translation>
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation>فتح أربع دقائق من بودكاست للتجربة</translation>
  </message>
  <message>
   <source>Open or close 1</source>
   <translation>فتح أو إغلاق 1</translation>
  </message>
  <message>
   <source>Open or close 2</source>
   <translation>فتح أو إغلاق 2</translation>
  </message>
  <message>
   <source>Open or close 3</source>
   <translation>فتح أو إغلاق 3</translation>
  </message>
  <message>
   <source>Open or close 4</source>
   <translation>فتح أو إغلاق 4</translation>
  </message>
  <message>
   <source>Open or close 5</source>
   <translation>فتح أو إغلاق 5</translation>
  </message>
  <message>
   <source>Open or close 6</source>
   <translation>فتح أو إغلاق 6</translation>
  </message>
  <message>
   <source>Open or close 7</source>
   <translation>فتح أو إغلاق 7</translation>
  </message>
  <message>
   <source>Open or close 8</source>
   <translation>فتح أو إغلاق 8</translation>
  </message>
  <message>
   <source>Open or close 9</source>
   <translation>فتح أو إغلاق 9</translation>
  </message>
  <message>
   <source>Open or close {tag}</source>
   <translation>فتح أو إغلاق {tag}</translation>
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation>فتح مشروع أو &amp;بدؤه…</translation>
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation>فتح &amp;حلقة المثال</translation>
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation>فتح الحلقة التي بعد هذه</translation>
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation>فتح الحلقة التي قبل هذه</translation>
  </message>
  <message>
   <source>Open the folder of the &amp;log</source>
   <translation>فتح مجلد &amp;سجل الأحداث</translation>
  </message>
  <message>
   <source>Open the next episode that is not done yet</source>
   <translation>فتح الحلقة التالية غير المنجزة</translation>
  </message>
  <message>
   <source>Outline the words that a recogniser was less than 50 % sure of</source>
   <translation>تأطير الكلمات التي كان التعرّف واثقًا منها بأقل من 50 %</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Play &amp;while a key is held</source>
   <translation>تشغيل ما &amp;دام المفتاح مضغوطًا</translation>
  </message>
  <message>
   <source>Play a little faster</source>
   <translation>التشغيل أسرع قليلًا</translation>
  </message>
  <message>
   <source>Play a little slower</source>
   <translation>التشغيل أبطأ قليلًا</translation>
  </message>
  <message>
   <source>Play all &amp;in the table, one after the other</source>
   <translation>ت&amp;شغيل كل ما في الجدول تباعًا</translation>
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation>التشغيل بسرعة التسجيل</translation>
  </message>
  <message>
   <source>Play onl&amp;y what is tagged</source>
   <translation>تشغيل الموسوم &amp;فقط</translation>
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation>تشغيل التحديد أو المقطع مرارًا</translation>
  </message>
  <message>
   <source>Play while the key or foot pedal is down; pause and step back when it comes up</source>
   <translation>التشغيل ما دام المفتاح أو الدواسة مضغوطًا؛ وعند رفعه إيقاف مؤقت ورجوع قليل</translation>
  </message>
  <message>
   <source>Play, or pause</source>
   <translation>تشغيل أو إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation>&amp;المقطع السابق</translation>
  </message>
  <message>
   <source>Prepared re&amp;cordings…</source>
   <translation>&amp;التسجيلات المجهّزة…</translation>
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation>اضغط عند بداية كل سطر أثناء التشغيل؛ السطر التالي معروض</translation>
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation>ال&amp;فصل السابق</translation>
  </message>
  <message>
   <source>Previous episode</source>
   <translation>ال&amp;حلقة السابقة</translation>
  </message>
  <message>
   <source>Put the first te&amp;xt back</source>
   <translation>&amp;استرجاع النص الأول</translation>
  </message>
  <message>
   <source>Put the segment and the one after it together</source>
   <translation>ضم المقطع والمقطع الذي يليه</translation>
  </message>
  <message>
   <source>Put the tag that was used last on the selection, or on what is heard</source>
   <translation>وضع آخر وسم مستعمل على التحديد، أو على ما يُسمع</translation>
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation>وضع هذا الوسم على التحديد، أو على ما يُسمع؛ والتكرار يزيله</translation>
  </message>
  <message>
   <source>Put this tag on what was heard in the last seconds</source>
   <translation>وضع هذا الوسم على ما سُمع في الثواني الأخيرة</translation>
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation>&amp;رفض</translation>
  </message>
  <message>
   <source>Read back what Earmark wrote, also after other programs changed it</source>
   <translation>قراءة ما كتبه Earmark مجددًا، حتى بعد أن غيّرته تطبيقات أخرى</translation>
  </message>
  <message>
   <source>Refine the given ti&amp;mes</source>
   <translation>&amp;تدقيق الأزمنة المعطاة</translation>
  </message>
  <message>
   <source>Release the line</source>
   <translation>&amp;إلغاء تثبيت السطر</translation>
  </message>
  <message>
   <source>Rename the speakers of the episode, or merge two</source>
   <translation>إعادة تسمية متحدثي الحلقة، أو دمج اثنين منهم</translation>
  </message>
  <message>
   <source>Replace &amp;in the transcript</source>
   <translation>استبدال &amp;في التفريغ</translation>
  </message>
  <message>
   <source>Review the selected ep&amp;isodes</source>
   <translation>مراجعة الحلقات المحددة</translation>
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation>ل&amp;وحة التعليق</translation>
  </message>
  <message>
   <source>S&amp;earch, or run a command</source>
   <translation>بحث &amp;أو تنفيذ أمر</translation>
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation>تخ&amp;طي الرعاة</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>نص &amp;أصغر</translation>
  </message>
  <message>
   <source>S&amp;plit the line</source>
   <translation>ت&amp;قسيم السطر</translation>
  </message>
  <message>
   <source>Sa&amp;ve the plot…</source>
   <translation>حف&amp;ظ الرسم البياني…</translation>
  </message>
  <message>
   <source>Save &amp;a copy of the project…</source>
   <translation>حفظ &amp;نسخة من المشروع…</translation>
  </message>
  <message>
   <source>Save t&amp;he table…</source>
   <translation>حفظ الجد&amp;ول…</translation>
  </message>
  <message>
   <source>Say &amp;who speaks…</source>
   <translation>تحديد من &amp;يتحدث…</translation>
  </message>
  <message>
   <source>Say or change the name that is kept with your annotations</source>
   <translation>ذكر أو تغيير الاسم الذي يُحفظ مع تعليقاتك</translation>
  </message>
  <message>
   <source>See every change in words, and go back or on to any of them</source>
   <translation>رؤية كل تغيير موصوفًا بالكلمات، والرجوع أو التقدم إلى أي منها</translation>
  </message>
  <message>
   <source>See how much room the copies of recordings take, and empty the cache</source>
   <translation>معرفة المساحة التي تشغلها نسخ التسجيلات، وإفراغ الذاكرة المؤقتة</translation>
  </message>
  <message>
   <source>See the backups of the project, what differs, and open a copy of one</source>
   <translation>رؤية النسخ الاحتياطية للمشروع وما يختلف فيها، وفتح نسخة من إحداها</translation>
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation>تحديد النص المسموع الآن</translation>
  </message>
  <message>
   <source>Set the end of the selected line, or of the one that is heard, to the playhead</source>
   <translation>جعل نهاية السطر المحدد، أو السطر المسموع، عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation>جعل بداية السطر المحدد، أو السطر المسموع، عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Sett&amp;ings…</source>
   <translation>الإعدادات…</translation>
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation>عرض جزء أقل من الخط الزمني بحجم أكبر</translation>
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation>عرض جزء أكبر من الخط الزمني</translation>
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation>عرض سطر لكل مقطع بدل فقرات للقراءة</translation>
  </message>
  <message>
   <source>Show or close the picture of a video</source>
   <translation>عرض صورة الفيديو أو إغلاقها</translation>
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation>عرض الفصول ودليل الترميز أو طيّها</translation>
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation>عرض التعليق أو طيّه</translation>
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation>إظهار السطر المسموع</translation>
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation>عرض القوائم في صف أعلى النافذة</translation>
  </message>
  <message>
   <source>Show unsure &amp;words</source>
   <translation>إظهار الكلمات &amp;غير المؤكدة</translation>
  </message>
  <message>
   <source>Show what is tagged in the selected episodes on the Review page</source>
   <translation>عرض ما وُسم في الحلقات المحددة في صفحة المراجعة</translation>
  </message>
  <message>
   <source>Show where Earmark writes down what went wrong; nothing of it is sent</source>
   <translation>عرض مكان تسجيل Earmark لما حدث من أخطاء؛ لا يُرسل منه شيء</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>صمت</translation>
  </message>
  <message>
   <source>Spea&amp;kers…</source>
   <translation>ا&amp;لمتحدثون…</translation>
  </message>
  <message>
   <source>Split the segment at the caret, or before the word that is heard</source>
   <translation>تقسيم المقطع عند مؤشر الكتابة، أو قبل الكلمة المسموعة</translation>
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation>توزيع السطور المحددة بحيث ينتهي آخرها عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Start 0.1 s earlier</source>
   <translation>تبكير البداية 0.1 ث</translation>
  </message>
  <message>
   <source>Start 0.1 s later</source>
   <translation>تأخير البداية 0.1 ث</translation>
  </message>
  <message>
   <source>Start a project with one of the codebooks that come with Earmark</source>
   <translation>بدء مشروع بأحد أدلة الترميز المرفقة مع Earmark</translation>
  </message>
  <message>
   <source>Start a word earlier</source>
   <translation>تبكير البداية كلمة</translation>
  </message>
  <message>
   <source>Start a word later</source>
   <translation>تأخير البداية كلمة</translation>
  </message>
  <message>
   <source>Start at the playhead</source>
   <translation>البداية عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation>&amp;نقر السطر التالي</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Tag 1</source>
   <translation>الوسم 1</translation>
  </message>
  <message>
   <source>Tag 2</source>
   <translation>الوسم 2</translation>
  </message>
  <message>
   <source>Tag 3</source>
   <translation>الوسم 3</translation>
  </message>
  <message>
   <source>Tag 4</source>
   <translation>الوسم 4</translation>
  </message>
  <message>
   <source>Tag 5</source>
   <translation>الوسم 5</translation>
  </message>
  <message>
   <source>Tag 6</source>
   <translation>الوسم 6</translation>
  </message>
  <message>
   <source>Tag 7</source>
   <translation>الوسم 7</translation>
  </message>
  <message>
   <source>Tag 8</source>
   <translation>الوسم 8</translation>
  </message>
  <message>
   <source>Tag 9</source>
   <translation>الوسم 9</translation>
  </message>
  <message>
   <source>Tag the last seconds 1</source>
   <translation>وسم الثواني الأخيرة 1</translation>
  </message>
  <message>
   <source>Tag the last seconds 2</source>
   <translation>وسم الثواني الأخيرة 2</translation>
  </message>
  <message>
   <source>Tag the last seconds 3</source>
   <translation>وسم الثواني الأخيرة 3</translation>
  </message>
  <message>
   <source>Tag the last seconds 4</source>
   <translation>وسم الثواني الأخيرة 4</translation>
  </message>
  <message>
   <source>Tag the last seconds 5</source>
   <translation>وسم الثواني الأخيرة 5</translation>
  </message>
  <message>
   <source>Tag the last seconds 6</source>
   <translation>وسم الثواني الأخيرة 6</translation>
  </message>
  <message>
   <source>Tag the last seconds 7</source>
   <translation>وسم الثواني الأخيرة 7</translation>
  </message>
  <message>
   <source>Tag the last seconds 8</source>
   <translation>وسم الثواني الأخيرة 8</translation>
  </message>
  <message>
   <source>Tag the last seconds 9</source>
   <translation>وسم الثواني الأخيرة 9</translation>
  </message>
  <message>
   <source>Tag the last seconds {tag}</source>
   <translation>وسم الثواني الأخيرة {tag}</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>التراجع عن آخر تغيير</translation>
  </message>
  <message>
   <source>Take back what was said: not started without annotations, else in progress</source>
   <translation>التراجع عما ذُكر: لم تبدأ إن لم توجد تعليقات، وإلا قيد العمل</translation>
  </message>
  <message>
   <source>Take in every transcript and recording in a folder, put together by name</source>
   <translation>استيراد كل التفريغات والتسجيلات في مجلد، مجموعة بحسب الاسم</translation>
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation>إزالة التعليق المحدد</translation>
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation>تحديد مكان الملف الصوتي لهذه الحلقة</translation>
  </message>
  <message>
   <source>The episodes</source>
   <translation>الحلقات</translation>
  </message>
  <message>
   <source>The manual, open at what you are doing</source>
   <translation>الدليل، مفتوحًا عند ما تعمل عليه</translation>
  </message>
  <message>
   <source>The transcript</source>
   <translation>التفريغ</translation>
  </message>
  <message>
   <source>There is still something to do in this episode, or in those selected</source>
   <translation>ما زال هناك عمل في هذه الحلقة، أو في الحلقات المحددة</translation>
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation>&amp;هذا السطر يبدأ الآن</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are annotated</source>
   <translation>تم التعليق على هذه الحلقة، أو على الحلقات المحددة في المكتبة</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are reviewed</source>
   <translation>تمت مراجعة هذه الحلقة، أو الحلقات المحددة في المكتبة</translation>
  </message>
  <message>
   <source>This line &amp;ends now</source>
   <translation>هذا السطر &amp;ينتهي الآن</translation>
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation>خفض مستوى الصوت</translation>
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation>رفع مستوى الصوت</translation>
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation>كتابة وقت للانتقال إليه</translation>
  </message>
  <message>
   <source>Undo every correction of the selected segments</source>
   <translation>التراجع عن كل تصحيح للمقاطع المحددة</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>استعمال الشاشة كلها</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>الإصدار والرخصة</translation>
  </message>
  <message>
   <source>View</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>What is tagged</source>
   <translation>ما وُسم</translation>
  </message>
  <message>
   <source>Who annotates…</source>
   <translation>من &amp;يعلّق…</translation>
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation>&amp;كتابة ملاحظة</translation>
  </message>
  <message>
   <source>Write a &amp;report…</source>
   <translation>&amp;كتابة تقرير…</translation>
  </message>
  <message>
   <source>Write annotations, transcripts or sound for other programs</source>
   <translation>كتابة تعليقات أو تفريغات أو صوت لتطبيقات أخرى</translation>
  </message>
  <message>
   <source>Write d&amp;own the recording…</source>
   <translation>تفريغ التسجيل &amp;كتابةً…</translation>
  </message>
  <message>
   <source>Write everything that is in the project to another file</source>
   <translation>كتابة كل ما في المشروع إلى ملف آخر</translation>
  </message>
  <message>
   <source>Write one page about what is tagged: numbers, figures, quotations, codebook</source>
   <translation>كتابة صفحة واحدة عما وُسم: أرقام ورسوم واقتباسات ودليل الترميز</translation>
  </message>
  <message>
   <source>Write the figure of the Statistics page as PNG or SVG</source>
   <translation>كتابة الرسم في صفحة الإحصاءات بصيغة PNG أو SVG</translation>
  </message>
  <message>
   <source>Write the table behind the figure of the Statistics page as CSV</source>
   <translation>كتابة الجدول الذي وراء الرسم في صفحة الإحصاءات بصيغة CSV</translation>
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation>تصغ&amp;ير الخط الزمني</translation>
  </message>
 </context>
 <context>
  <name>AddressSheet</name>
  <message>
   <source>A recording from the web</source>
   <translation>تسجيل من الويب</translation>
  </message>
  <message>
   <source>Address of the sound file</source>
   <translation>عنوان الملف الصوتي</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>جلب</translation>
  </message>
  <message>
   <source>For “{title}”, which is open</source>
   <translation>للحلقة المفتوحة «{title}»</translation>
  </message>
  <message>
   <source>The file is fetched once and then plays without a network. It is asked for at this address and nowhere else.</source>
   <translation>يُجلب الملف مرة واحدة ثم يعمل بلا شبكة. ويُطلب من هذا العنوان وحده.</translation>
  </message>
 </context>
 <context>
  <name>AgreementPanel</name>
  <message>
   <source>Agreement</source>
   <translation>الاتفاق</translation>
  </message>
  <message>
   <source>Measures of agreement</source>
   <translation>مقاييس الاتفاق</translation>
  </message>
  <message>
   <source>Tag whose agreement is shown</source>
   <translation>الوسم الذي يُعرض الاتفاق فيه</translation>
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation>محاذاة باستخدام Whisper</translation>
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation>تجري المحاذاة مع الصوت…</translation>
  </message>
  <message>
   <source>Checking the times…</source>
   <translation>تجري مراجعة الأزمنة…</translation>
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation>اختيار تسجيل آخر لهذه الحلقة</translation>
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation>تجري المقارنة مع {name}…</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>تصحيح</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>تسجيلات (*)</translation>
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation>الأزمنة مزاحة بمقدار {seconds} في كل مكان.</translation>
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation>الأزمنة تنحرف عن التسجيل انحرافًا غير منتظم.</translation>
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation>الأزمنة تطابق التسجيل.</translation>
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation>الأزمنة تسير بسرعة أخرى ({speed}).</translation>
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation>أُعيد توقيت التفريغ؛ واحتفظ كل تعليق بكلماته.</translation>
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation>تجري محاذاة هذه الحلقة بالفعل.</translation>
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation>لم يُتعرّف على كلمات تكفي لمعرفة هل الأزمنة مطابقة.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation>تعليق</translation>
  </message>
 </context>
 <context>
  <name>AnnotationEnds</name>
  <message>
   <source>From {start} to {end}</source>
   <translation>من {start} إلى {end}</translation>
  </message>
  <message>
   <source>Nothing would be left of the annotation.</source>
   <translation>لن يبقى شيء من التعليق.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>حدد تعليقًا أولًا: انقره أو اضغط N.</translation>
  </message>
  <message>
   <source>The annotation is that long already.</source>
   <translation>التعليق بهذا الطول بالفعل.</translation>
  </message>
  <message>
   <source>There is no further word in this direction.</source>
   <translation>لا توجد كلمة أخرى في هذا الاتجاه.</translation>
  </message>
  <message>
   <source>This episode has no chapters.</source>
   <translation>ليس لهذه الحلقة فصول.</translation>
  </message>
 </context>
 <context>
  <name>AnnotationForm</name>
  <message>
   <source>Annotation</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>Change the tag</source>
   <translation>تغيير الوسم</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation>لم يُحدد شيء. شغّل واضغط مفتاح وسم، أو حدد كلمات في التفريغ أولًا.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>مقتطف</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation>الوسم: {name}. تغيير</translation>
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation>ما يمكن قوله عنه</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>بواسطة {name}</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>معترَض عليه</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>مرفوض</translation>
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation>العودة إلى رأس التشغيل</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation>متابعة رأس التشغيل مجددًا (Enter)</translation>
  </message>
 </context>
 <context>
  <name>BackupsSheet</name>
  <message>
   <source>Back up now</source>
   <translation>إنشاء نسخة احتياطية الآن</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>النسخ الاحتياطية</translation>
  </message>
  <message>
   <source>Backups are made every half hour while you work, and before anything large. All of two days are kept, then one a day, a week and a month.</source>
   <translation>تُنشأ نسخ احتياطية كل نصف ساعة أثناء عملك، وقبل كل عملية كبيرة. تُحفظ كلها ليومين، ثم واحدة لكل يوم وأسبوع وشهر.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>تجري المقارنة…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>مشاريع Earmark ‏(*.earmark)</translation>
  </message>
  <message>
   <source>Nothing differs from the project as it is now.</source>
   <translation>لا فرق عن المشروع كما هو الآن.</translation>
  </message>
  <message>
   <source>Open a copy of the backup</source>
   <translation>فتح نسخة من النسخة الاحتياطية</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>فتح نسخة…</translation>
  </message>
  <message>
   <source>There is no backup of this project yet.</source>
   <translation>لا توجد نسخة احتياطية لهذا المشروع بعد.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>و{n} أخرى</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>إغلاق الإشعار</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>إشعار</translation>
  </message>
  <message>
   <source>Notice button</source>
   <translation>زر الإشعار</translation>
  </message>
  <message>
   <source>Second notice button</source>
   <translation>زر الإشعار الثاني</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>مشاريع Earmark ‏(*.earmark)</translation>
  </message>
  <message>
   <source>New annotations are by {name}.</source>
   <translation>التعليقات الجديدة باسم {name}.</translation>
  </message>
  <message>
   <source>One annotation carries no name yet.</source>
   <translation>تعليق واحد بلا اسم بعد.</translation>
  </message>
  <message>
   <source>Sign as {name}</source>
   <translation>توقيع باسم {name}</translation>
  </message>
  <message>
   <source>Signed as {name}</source>
   <translation>وُقّعت باسم {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Where is the project to be kept?</source>
   <translation>أين يُحفظ المشروع؟</translation>
  </message>
  <message>
   <source>{n} annotations carry no name yet.</source>
   <translation>‏{n} تعليقات بلا اسم بعد.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Page</source>
   <translation>صفحة</translation>
  </message>
 </context>
 <context>
  <name>BulkSheet</name>
  <message>
   <source>1 selected</source>
   <translation>1 محدد</translation>
  </message>
  <message>
   <source>1 shown</source>
   <translation>1 معروض</translation>
  </message>
  <message>
   <source>All {n} shown</source>
   <translation>كل المعروض ({n})</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>إجابة</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>تغيير التعليقات</translation>
  </message>
  <message>
   <source>Change {n}</source>
   <translation>تغيير {n}</translation>
  </message>
  <message>
   <source>Choose what is to change.</source>
   <translation>اختر ما يُراد تغييره.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>حقل</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>يجري البحث…</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>ما سيتغير</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>أيها</translation>
  </message>
  <message>
   <source>Which annotations</source>
   <translation>أي التعليقات</translation>
  </message>
  <message>
   <source>Words to replace</source>
   <translation>كلمات للاستبدال</translation>
  </message>
  <message>
   <source>Words to write</source>
   <translation>كلمات للكتابة</translation>
  </message>
  <message>
   <source>add a line</source>
   <translation>إضافة سطر</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>ترك كما هو</translation>
  </message>
  <message>
   <source>replace words</source>
   <translation>استبدال كلمات</translation>
  </message>
  <message>
   <source>write anew</source>
   <translation>كتابة من جديد</translation>
  </message>
  <message>
   <source>{n} of {all} would change; the first are shown.</source>
   <translation>سيتغير {n} من {all}؛ تُعرض الأولى منها.</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>‏{n} محدد</translation>
  </message>
 </context>
 <context>
  <name>CacheSheet</name>
  <message>
   <source>Change the limit…</source>
   <translation>تغيير الحد…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Copies in which every place can be found exactly. They can all be made again; the original recordings are not touched.</source>
   <translation>نسخ يمكن فيها العثور على كل موضع بدقة. يمكن إنشاؤها كلها مجددًا؛ والتسجيلات الأصلية لا تُمس.</translation>
  </message>
  <message>
   <source>Delete the selected</source>
   <translation>حذف المحدد</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>إفراغ</translation>
  </message>
  <message>
   <source>Prepared recordings</source>
   <translation>التسجيلات المجهّزة</translation>
  </message>
  <message>
   <source>{used} of {limit} used</source>
   <translation>‏{used} من {limit} مستعملة</translation>
  </message>
 </context>
 <context>
  <name>CachedModel</name>
  <message>
   <source>Last used</source>
   <translation>آخر استعمال</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>الطول</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>التسجيل</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>{name} (open)</source>
   <translation>‏{name} (مفتوح)</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation>تأخر الصوت بالمللي ثانية</translation>
  </message>
  <message>
   <source>For {device}</source>
   <translation>لجهاز {device}</translation>
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation>كم يتأخر الصوت؟</translation>
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation>تعذر إنشاء النقرات.</translation>
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation>استعمال {0} مللي ث</translation>
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation>ستسمع نقرة كل ثانية. حرّك المنزلق حتى يومض الضوء معها تمامًا: نحو قيمة أكبر إن كان الضوء مبكرًا.</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>‏{0} مللي ث</translation>
  </message>
 </context>
 <context>
  <name>CodebookDock</name>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add a tag after this one (Ins)</source>
   <translation>إضافة وسم بعد هذا (Ins)</translation>
  </message>
  <message>
   <source>As REFI-QDA (.qdc), JSON or CSV</source>
   <translation>بصيغة REFI-QDA ‏(.qdc) أو JSON أو CSV</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>دليل الترميز</translation>
  </message>
  <message>
   <source>Codebook editor</source>
   <translation>محرر دليل الترميز</translation>
  </message>
  <message>
   <source>Codebooks and projects (*.qdc *.json *.csv *.earmark)</source>
   <translation>أدلة ترميز ومشاريع (*.qdc *.json *.csv *.earmark)</translation>
  </message>
  <message>
   <source>Delete this tag (Del)</source>
   <translation>حذف هذا الوسم (Del)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>حذف…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>From REFI-QDA (.qdc), JSON, CSV or another project</source>
   <translation>من REFI-QDA ‏(.qdc) أو JSON أو CSV أو مشروع آخر</translation>
  </message>
  <message>
   <source>Give some of its annotations a tag of their own</source>
   <translation>إعطاء بعض تعليقاته وسمًا خاصًا بها</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>تم الدمج</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>دمج…</translation>
  </message>
  <message>
   <source>Put the editor away (Esc)</source>
   <translation>إغلاق المحرر (Esc)</translation>
  </message>
  <message>
   <source>Put this tag into another</source>
   <translation>وضع هذا الوسم في وسم آخر</translation>
  </message>
  <message>
   <source>REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)</source>
   <translation>دليل ترميز REFI-QDA ‏(*.qdc);;JSON (*.json);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>أُزيل الوسم {tag}</translation>
  </message>
  <message>
   <source>Retired the tag {tag}</source>
   <translation>أُوقف استعمال الوسم {tag}</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>تقسيم…</translation>
  </message>
  <message>
   <source>Take tags from</source>
   <translation>أخذ الوسوم من</translation>
  </message>
  <message>
   <source>The tag</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Write the codebook</source>
   <translation>كتابة دليل الترميز</translation>
  </message>
  <message>
   <source>Wrote {name}.</source>
   <translation>كُتب {name}.</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>وسم جديد</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>وسم جديد {n}</translation>
  </message>
  <message>
   <source>{new} tags are new, {changed} were changed.</source>
   <translation>‏{new} وسوم جديدة، وتغير {changed}.</translation>
  </message>
  <message>
   <source>{n} annotations have {tag} now</source>
   <translation>‏{n} تعليقات تحمل {tag} الآن</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation>+ إضافة وسم</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>دليل الترميز</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edit in the codebook…</source>
   <translation>تحرير في دليل الترميز…</translation>
  </message>
  <message>
   <source>Hidden are the marks of: {tags}</source>
   <translation>العلامات المخفية هي علامات: {tags}</translation>
  </message>
  <message>
   <source>Put on or take off</source>
   <translation>وضع أو إزالة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>أُزيل الوسم {tag}</translation>
  </message>
  <message>
   <source>Show marks</source>
   <translation>إظهار العلامات</translation>
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation>ثم انقر وسمًا لتسميته أو تلوينه أو إعطائه مفتاحًا</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>وسم جديد</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>وسم جديد {n}</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Tags of the codebook</source>
   <translation>وسوم دليل الترميز</translation>
  </message>
 </context>
 <context>
  <name>CodebookTreeModel</name>
  <message>
   <source> (retired)</source>
   <translation> (موقوف)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>الاستعمال</translation>
  </message>
  <message>
   <source>{tag}, used {n} times</source>
   <translation>‏{tag}، استُعمل {n} مرات</translation>
  </message>
 </context>
 <context>
  <name>ColorChoice</name>
  <message>
   <source>Colour as #RRGGBB</source>
   <translation>اللون بصيغة #RRGGBB</translation>
  </message>
  <message>
   <source>Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1.</source>
   <translation>صعب الرؤية على خلفية {ground}: التباين {ratio} : 1، والمطلوب 3 : 1.</translation>
  </message>
  <message>
   <source>Not everybody can tell this colour from that of “{tag}”.</source>
   <translation>لا يستطيع الجميع تمييز هذا اللون من لون «{tag}».</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>داكنة</translation>
  </message>
  <message>
   <source>light</source>
   <translation>فاتحة</translation>
  </message>
 </context>
 <context>
  <name>ColumnsButton</name>
  <message>
   <source>As at first</source>
   <translation>كما في البداية</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>اختيار الأعمدة</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Columns; Alt and an arrow moves one</source>
   <translation>الأعمدة؛ Alt مع سهم ينقل واحدًا</translation>
  </message>
  <message>
   <source>Which columns, in what order</source>
   <translation>أي الأعمدة وبأي ترتيب</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation>القوائم</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>المشاريع الأخيرة</translation>
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation>‏{tag}، من {start} إلى {end}</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>Gold tier</source>
   <translation>الطبقة الذهبية</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>متفق عليه</translation>
  </message>
  <message>
   <source>ends {0} s apart</source>
   <translation>فارق النهايات {0} ث</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>بلا اسم</translation>
  </message>
  <message>
   <source>one whole, several parts</source>
   <translation>واحد كامل، وعدة أجزاء</translation>
  </message>
  <message>
   <source>only some marked it</source>
   <translation>علّمه بعضهم فقط</translation>
  </message>
  <message>
   <source>other tag</source>
   <translation>وسم آخر</translation>
  </message>
  <message>
   <source>{0} (suggester)</source>
   <translation>‏{0} (مقترِح)</translation>
  </message>
 </context>
 <context>
  <name>CompareButton</name>
  <message>
   <source>Compare annotators</source>
   <translation>مقارنة المعلّقين</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>1 agreed annotation is in the gold tier.</source>
   <translation>تعليق واحد متفق عليه في الطبقة الذهبية.</translation>
  </message>
  <message>
   <source>Choose an episode</source>
   <translation>اختر حلقة</translation>
  </message>
  <message>
   <source>Nothing is there</source>
   <translation>لا شيء هنا</translation>
  </message>
  <message>
   <source>Only one has annotated this episode. Take in the table that another annotator exported, or let a suggester go through it; then both stand side by side here.</source>
   <translation>لم يعلّق على هذه الحلقة إلا واحد. استورد الجدول الذي صدّره معلّق آخر، أو دع مقترِحًا يمر عليها؛ فيظهر الاثنان هنا جنبًا إلى جنب.</translation>
  </message>
  <message>
   <source>Open an episode first: its annotators are compared here.</source>
   <translation>افتح حلقة أولًا: يُقارن معلّقوها هنا.</translation>
  </message>
  <message>
   <source>Take in annotations…</source>
   <translation>إدخال تعليقات…</translation>
  </message>
  <message>
   <source>Take {0}’s</source>
   <translation>أخذ ما لدى {0}</translation>
  </message>
  <message>
   <source>Tick at least two at the left to compare them.</source>
   <translation>علّم اثنين على الأقل في القائمة الجانبية للمقارنة بينهما.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{0} agreed, {1} differ, {2} of these still open</source>
   <translation>‏{0} متفق عليها، {1} مختلفة، منها {2} لم تُحسم</translation>
  </message>
  <message>
   <source>{0}, and go on to the next ({1})</source>
   <translation>‏{0}، والمتابعة إلى التالي ({1})</translation>
  </message>
  <message>
   <source>{n} agreed annotations are in the gold tier.</source>
   <translation>‏{n} تعليقات متفق عليها في الطبقة الذهبية.</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Correct everywhere…</source>
   <translation>تصحيح في كل مكان…</translation>
  </message>
  <message>
   <source>Joined with the line after it</source>
   <translation>ضُم إلى السطر الذي بعده</translation>
  </message>
  <message>
   <source>Nobody has corrected these words.</source>
   <translation>لم يصحح أحد هذه الكلمات.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Put the caret where the line is to be split.</source>
   <translation>ضع مؤشر الكتابة حيث يُراد تقسيم السطر.</translation>
  </message>
  <message>
   <source>Put the first text back: “{text}”</source>
   <translation>استرجاع النص الأول: «{text}»</translation>
  </message>
  <message>
   <source>Split; the second line starts at {at}</source>
   <translation>قُسّم؛ يبدأ السطر الثاني عند {at}</translation>
  </message>
  <message>
   <source>The first text is back.</source>
   <translation>عاد النص الأول.</translation>
  </message>
  <message>
   <source>The line goes from {start} to {end}</source>
   <translation>السطر من {start} إلى {end}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>“{old}” stands in one more place</source>
   <translation>‏«{old}» موجود في موضع آخر</translation>
  </message>
  <message>
   <source>“{old}” stands in {n} more places</source>
   <translation>‏«{old}» موجود في {n} مواضع أخرى</translation>
  </message>
 </context>
 <context>
  <name>CutSheet</name>
  <message>
   <source>+ {length} new at {at}</source>
   <translation>‏+ {length} جديد عند {at}</translation>
  </message>
  <message>
   <source>, before “{words}”</source>
   <translation>، قبل «{words}»</translation>
  </message>
  <message>
   <source>1 annotation is on words that the new cut does not have; it stays too.</source>
   <translation>تعليق واحد على كلمات ليست في المونتاج الجديد؛ وهو باقٍ أيضًا.</translation>
  </message>
  <message>
   <source>Another cut of this episode</source>
   <translation>مونتاج آخر لهذه الحلقة</translation>
  </message>
  <message>
   <source>Every annotation keeps its words; times move with the sound.</source>
   <translation>يحتفظ كل تعليق بكلماته؛ والأزمنة تنتقل مع الصوت.</translation>
  </message>
  <message>
   <source>Keep the old one</source>
   <translation>إبقاء القديم</translation>
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation>استعماله وإعادة التوقيت</translation>
  </message>
  <message>
   <source>What only one of the cuts has</source>
   <translation>ما يوجد في أحد المونتاجين فقط</translation>
  </message>
  <message>
   <source>{new} long, instead of {old}. {difference}</source>
   <translation>طوله {new} بدل {old}. {difference}</translation>
  </message>
  <message>
   <source>{n} annotations are on words that the new cut does not have; they stay too.</source>
   <translation>‏{n} تعليقات على كلمات ليست في المونتاج الجديد؛ وهي باقية أيضًا.</translation>
  </message>
  <message>
   <source>− {length} gone, from {at} on in the old cut</source>
   <translation>‏− {length} محذوف، من {at} في المونتاج القديم</translation>
  </message>
 </context>
 <context>
  <name>CutStrip</name>
  <message>
   <source>The old cut and the new one</source>
   <translation>المونتاج القديم والجديد</translation>
  </message>
  <message>
   <source>new</source>
   <translation>جديد</translation>
  </message>
  <message>
   <source>old</source>
   <translation>قديم</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Ctrl+Z takes all of it back.</source>
   <translation>‏Ctrl+Z يتراجع عن ذلك كله.</translation>
  </message>
  <message>
   <source>Delete them along with the tag</source>
   <translation>حذفها مع الوسم</translation>
  </message>
  <message>
   <source>Give them another tag:</source>
   <translation>إعطاؤها وسمًا آخر:</translation>
  </message>
  <message>
   <source>Go ahead</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Keep them: retire the tag, so that it is offered no more</source>
   <translation>إبقاؤها: إيقاف استعمال الوسم فلا يُعرض بعد ذلك</translation>
  </message>
  <message>
   <source>One annotation has “{tag}”. What is to become of it?</source>
   <translation>تعليق واحد يحمل «{tag}». ماذا يُفعل به؟</translation>
  </message>
  <message>
   <source>The tag they get instead</source>
   <translation>الوسم الذي تحصل عليه بدلًا منه</translation>
  </message>
  <message>
   <source>{n} annotations have “{tag}”. What is to become of them?</source>
   <translation>‏{n} تعليقات تحمل «{tag}». ماذا يُفعل بها؟</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation>الخط الزمني والتشغيل</translation>
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation>‏{length} ليس في النص</translation>
  </message>
 </context>
 <context>
  <name>EpisodeWork</name>
  <message>
   <source>Marked as {state}.</source>
   <translation>عُيّنت الحالة: {state}.</translation>
  </message>
  <message>
   <source>No other episode is left to annotate.</source>
   <translation>لم تبق حلقة أخرى للتعليق عليها.</translation>
  </message>
  <message>
   <source>Open an episode first, or select some in the Library.</source>
   <translation>افتح حلقة أولًا، أو حدد بعض الحلقات في المكتبة.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{n} episodes marked as {state}.</source>
   <translation>عُيّنت حالة {n} حلقات: {state}.</translation>
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>الحلقة</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>الطول</translation>
  </message>
  <message>
   <source>RECORDING</source>
   <translation>التسجيل</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>TAGGED</source>
   <translation>الموسوم</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>لا يوجد بعد</translation>
  </message>
  <message>
   <source>on the web</source>
   <translation>على الويب</translation>
  </message>
  <message>
   <source>{all} tagged, {decided} decided</source>
   <translation>‏{all} موسوم، {decided} محسوم</translation>
  </message>
 </context>
 <context>
  <name>EverywhereSheet</name>
  <message>
   <source>1 left out: the line would be empty</source>
   <translation>تُرك 1: سيصير السطر فارغًا</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>موضع واحد</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>And what sounds like it</source>
   <translation>وما يشبهه في النطق</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>تصحيح</translation>
  </message>
  <message>
   <source>Correct 1 place</source>
   <translation>تصحيح موضع واحد</translation>
  </message>
  <message>
   <source>Correct everywhere</source>
   <translation>تصحيح في كل مكان</translation>
  </message>
  <message>
   <source>Correct {n} places</source>
   <translation>تصحيح {n} مواضع</translation>
  </message>
  <message>
   <source>In all episodes of the project</source>
   <translation>في كل حلقات المشروع</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Places to correct</source>
   <translation>مواضع للتصحيح</translation>
  </message>
  <message>
   <source>There is nothing to correct.</source>
   <translation>لا شيء للتصحيح.</translation>
  </message>
  <message>
   <source>Words as they should be</source>
   <translation>الكلمات كما ينبغي</translation>
  </message>
  <message>
   <source>Words as they stand</source>
   <translation>الكلمات كما هي</translation>
  </message>
  <message>
   <source>{n} left out: the lines would be empty</source>
   <translation>تُركت {n}: ستصير السطور فارغة</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>‏{n} مواضع</translation>
  </message>
  <message>
   <source>{n} ticked</source>
   <translation>‏{n} معلَّمة</translation>
  </message>
 </context>
 <context>
  <name>ExportFields</name>
  <message>
   <source>A row for each</source>
   <translation>صف لكل</translation>
  </message>
  <message>
   <source>All; or names such as tag, start_s, text</source>
   <translation>الكل؛ أو أسماء مثل tag، start_s، text</translation>
  </message>
  <message>
   <source>Between cells</source>
   <translation>بين الخلايا</translation>
  </message>
  <message>
   <source>Close up where something is left out</source>
   <translation>سد الفراغ حيث يُحذف شيء</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Decimal sign</source>
   <translation>العلامة العشرية</translation>
  </message>
  <message>
   <source>The transcript as further tiers</source>
   <translation>التفريغ كطبقات إضافية</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>المحتوى</translation>
  </message>
  <message>
   <source>With the recording inside</source>
   <translation>مع التسجيل بداخله</translation>
  </message>
  <message>
   <source>annotation</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>تعليقات</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>كالمعتاد</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>فاصلة</translation>
  </message>
  <message>
   <source>comma, 1,5</source>
   <translation>فاصلة، 1,5</translation>
  </message>
  <message>
   <source>line, with 0 or 1 for each tag</source>
   <translation>سطر، مع 0 أو 1 لكل وسم</translation>
  </message>
  <message>
   <source>only what is not tagged</source>
   <translation>غير الموسوم فقط</translation>
  </message>
  <message>
   <source>only what is tagged</source>
   <translation>الموسوم فقط</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>شرطة عمودية</translation>
  </message>
  <message>
   <source>point, 1.5</source>
   <translation>نقطة، 1.5</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>فاصلة منقوطة</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>جدولة</translation>
  </message>
  <message>
   <source>the whole transcript</source>
   <translation>التفريغ كله</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A file for each episode</source>
   <translation>ملف لكل حلقة</translation>
  </message>
  <message>
   <source>Beginning of the file</source>
   <translation>بداية الملف</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>الصفوف الأولى</translation>
  </message>
  <message>
   <source>First rows of the table</source>
   <translation>الصفوف الأولى من الجدول</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>من</translation>
  </message>
  <message>
   <source>Sound: {title}</source>
   <translation>الصوت: {title}</translation>
  </message>
  <message>
   <source>There is nothing to write yet.</source>
   <translation>لا شيء للكتابة بعد.</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>كتابة…</translation>
  </message>
  <message>
   <source>all episodes</source>
   <translation>كل الحلقات</translation>
  </message>
  <message>
   <source>this episode: {title}</source>
   <translation>هذه الحلقة: {title}</translation>
  </message>
  <message>
   <source>what Review shows</source>
   <translation>ما تعرضه المراجعة</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>1 annotation is written to {name}.</source>
   <translation>كُتب تعليق واحد إلى {name}.</translation>
  </message>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation>كُتبت كل تعليقات المشروع ({n}) إلى {name}.</translation>
  </message>
  <message>
   <source>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</source>
   <translation>تعليقات (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>تصدير إلى مجلد</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>تسجيلات</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Take in annotations</source>
   <translation>استيراد تعليقات</translation>
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation>كُتب التعليق الوحيد في المشروع إلى {name}.</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>تجري كتابة {name}…</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>كُتب {name}.</translation>
  </message>
  <message>
   <source>{n} annotations are written to {name}.</source>
   <translation>كُتبت {n} تعليقات إلى {name}.</translation>
  </message>
  <message>
   <source>{n} files are written to {name}.</source>
   <translation>كُتبت {n} ملفات إلى {name}.</translation>
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation>، مختار</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Forget this filter</source>
   <translation>نسيان هذا المرشّح</translation>
  </message>
  <message>
   <source>What to show in the table</source>
   <translation>ما يُعرض في الجدول</translation>
  </message>
 </context>
 <context>
  <name>FeedModel</name>
  <message>
   <source>DATE</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>الحلقة</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>الطول</translation>
  </message>
  <message>
   <source>OFFERS</source>
   <translation>المتاح</translation>
  </message>
  <message>
   <source>chapters</source>
   <translation>فصول</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>في المكتبة</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>صوت</translation>
  </message>
  <message>
   <source>transcript</source>
   <translation>تفريغ</translation>
  </message>
 </context>
 <context>
  <name>FeedSheet</name>
  <message>
   <source>1 item without a recording is left out.</source>
   <translation>تُرك عنصر واحد بلا تسجيل.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add 1 episode</source>
   <translation>إضافة حلقة واحدة</translation>
  </message>
  <message>
   <source>Add and fetch</source>
   <translation>إضافة وجلب</translation>
  </message>
  <message>
   <source>Add and fetch 1</source>
   <translation>إضافة وجلب 1</translation>
  </message>
  <message>
   <source>Add and fetch {n}</source>
   <translation>إضافة وجلب {n}</translation>
  </message>
  <message>
   <source>Add {n} episodes</source>
   <translation>إضافة {n} حلقات</translation>
  </message>
  <message>
   <source>Address of the feed, or a file</source>
   <translation>عنوان الخلاصة، أو ملف</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Episodes of the feed</source>
   <translation>حلقات الخلاصة</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>من ملف…</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Open a podcast feed</source>
   <translation>فتح خلاصة بودكاست</translation>
  </message>
  <message>
   <source>Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings and transcripts come when you ask for them.</source>
   <translation>الصق عنوان خلاصة (RSS أو Atom). تُجلب الخلاصة وحدها؛ أما التسجيلات والتفريغات فتأتي عندما تطلبها.</translation>
  </message>
  <message>
   <source>Show only episodes with these words</source>
   <translation>عرض الحلقات التي فيها هذه الكلمات فقط</translation>
  </message>
  <message>
   <source>Some items of the feed could not be read.</source>
   <translation>تعذرت قراءة بعض عناصر الخلاصة.</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>تعليم كل المعروض</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>إلغاء التعليم</translation>
  </message>
  <message>
   <source>Words in the title</source>
   <translation>كلمات في العنوان</translation>
  </message>
  <message>
   <source>{n} items without a recording are left out.</source>
   <translation>تُركت {n} عناصر بلا تسجيل.</translation>
  </message>
  <message>
   <source>{show}: 1 episode.</source>
   <translation>‏{show}: حلقة واحدة.</translation>
  </message>
  <message>
   <source>{show}: {n} episodes.</source>
   <translation>‏{show}: {n} حلقات.</translation>
  </message>
 </context>
 <context>
  <name>Feeds</name>
  <message>
   <source>1 episode of {show} is in the library.</source>
   <translation>حلقة واحدة من {show} في المكتبة.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <source>Choose an episode in the Library, or open one.</source>
   <translation>اختر حلقة في المكتبة، أو افتح واحدة.</translation>
  </message>
  <message>
   <source>Choose the file of a feed</source>
   <translation>اختيار ملف خلاصة</translation>
  </message>
  <message>
   <source>Feeds (*.xml *.rss *.atom)</source>
   <translation>خلاصات (*.xml *.rss *.atom)</translation>
  </message>
  <message>
   <source>Fetching {n} episodes…</source>
   <translation>يجري جلب {n} حلقات…</translation>
  </message>
  <message>
   <source>Fetching “{title}”…</source>
   <translation>يجري جلب «{title}»…</translation>
  </message>
  <message>
   <source>Looking into the feed…</source>
   <translation>يجري النظر في الخلاصة…</translation>
  </message>
  <message>
   <source>{n} episodes of {show} are in the library.</source>
   <translation>‏{n} حلقات من {show} في المكتبة.</translation>
  </message>
  <message>
   <source>{n} episodes were fetched.</source>
   <translation>جُلبت {n} حلقات.</translation>
  </message>
  <message>
   <source>{n} of {all} episodes were fetched; the first that was not: {error}</source>
   <translation>جُلبت {n} من {all} حلقات؛ وأول ما لم يُجلب: {error}</translation>
  </message>
 </context>
 <context>
  <name>FieldsEditor</name>
  <message>
   <source>+ Add field</source>
   <translation>+ إضافة حقل</translation>
  </message>
  <message>
   <source>Add field</source>
   <translation>إضافة حقل</translation>
  </message>
  <message>
   <source>Choices, separated by commas</source>
   <translation>الخيارات، مفصولة بفواصل</translation>
  </message>
  <message>
   <source>Kind of the field</source>
   <translation>نوع الحقل</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>اسم الحقل</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>إزالة الحقل</translation>
  </message>
  <message>
   <source>Remove the field; answers to it are kept</source>
   <translation>إزالة الحقل؛ تُحفظ إجاباته</translation>
  </message>
  <message>
   <source>What is asked (optional)</source>
   <translation>السؤال (اختياري)</translation>
  </message>
  <message>
   <source>address (URL)</source>
   <translation>عنوان (URL)</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>اختيار</translation>
  </message>
  <message>
   <source>date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <source>long text</source>
   <translation>نص طويل</translation>
  </message>
  <message>
   <source>number</source>
   <translation>رقم</translation>
  </message>
  <message>
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>نعم أو لا</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Filter: words, or conditions such as tag:sponsor</source>
   <translation>مرشّح: كلمات، أو شروط مثل tag:sponsor</translation>
  </message>
  <message>
   <source>Take away the filter {0}</source>
   <translation>إزالة المرشّح {0}</translation>
  </message>
  <message>
   <source>Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — a minus in front turns one round.</source>
   <translation>كلمات من المقتطف أو الملاحظة أو المتحدث. أو شروط: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — وعلامة ناقص في البداية تعكس الشرط.</translation>
  </message>
  <message>
   <source>Words, or tag:sponsor len:&gt;30s -status:rejected …</source>
   <translation>كلمات، أو tag:sponsor len:&gt;30s -status:rejected …</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>‏{0} من {1}</translation>
  </message>
 </context>
 <context>
  <name>FilterCompletion</name>
  <message>
   <source>What can be written here</source>
   <translation>ما يمكن كتابته هنا</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>إغلاق (Esc)</translation>
  </message>
  <message>
   <source>Everywhere…</source>
   <translation>في كل مكان…</translation>
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation>بحث في التفريغ</translation>
  </message>
  <message>
   <source>Find what sounds like it, such as misheard names</source>
   <translation>البحث عما يشبهه في النطق، كالأسماء التي أُسيء سماعها</translation>
  </message>
  <message>
   <source>Find whole words only</source>
   <translation>البحث عن كلمات كاملة فقط</translation>
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation>مطابقة الأحرف الكبيرة والصغيرة</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>النتيجة التالية (Enter)</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>النتيجة السابقة (Shift+Enter)</translation>
  </message>
  <message>
   <source>Put in their place</source>
   <translation>وضعها مكانها</translation>
  </message>
  <message>
   <source>Put other words in their place (Ctrl+H)</source>
   <translation>وضع كلمات أخرى مكانها (Ctrl+H)</translation>
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation>قراءته كتعبير نمطي</translation>
  </message>
  <message>
   <source>Replace (Enter)</source>
   <translation>استبدال (Enter)</translation>
  </message>
  <message>
   <source>See every place first, then correct them in one step</source>
   <translation>رؤية كل المواضع أولًا، ثم تصحيحها بخطوة واحدة</translation>
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation>تمييز الأحرف ذات العلامات</translation>
  </message>
  <message>
   <source>Words to find</source>
   <translation>كلمات للبحث</translation>
  </message>
  <message>
   <source>Words to put in their place</source>
   <translation>كلمات توضع مكانها</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>لا نتيجة</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>غير مقروء</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>‏{0} من {1}</translation>
  </message>
 </context>
 <context>
  <name>FormArea</name>
  <message>
   <source>Annotation</source>
   <translation>تعليق</translation>
  </message>
 </context>
 <context>
  <name>GapButton</name>
  <message>
   <source>No gap</source>
   <translation>بلا فاصل</translation>
  </message>
  <message>
   <source>Silence between two annotations that are played in a row</source>
   <translation>صمت بين تعليقين يُشغَّلان تباعًا</translation>
  </message>
  <message>
   <source>Silence between two: {gap}</source>
   <translation>الصمت بين تعليقين: {gap}</translation>
  </message>
  <message>
   <source>{n} s gap</source>
   <translation>فاصل {n} ث</translation>
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation>9:41 أو +30 أو 50 % أو فصل</translation>
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation>وقت أو خطوة أو فصل</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>انتقال إلى وقت</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation>حافة اللوحة</translation>
  </message>
 </context>
 <context>
  <name>GroupButton</name>
  <message>
   <source>Annotator</source>
   <translation>المعلّق</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>بحسب {name}</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>إغلاق الكل</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>حلقة</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>تجميع</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>تجميع بحسب: {name}</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>بلا مجموعات</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>فتح الكل</translation>
  </message>
  <message>
   <source>Put what belongs together under a heading</source>
   <translation>جمع ما ينتمي معًا تحت عنوان</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>المتحدث</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
 </context>
 <context>
  <name>HearButton</name>
  <message>
   <source>Arrow keys play the row they go to</source>
   <translation>مفاتيح الأسهم تشغّل الصف الذي تنتقل إليه</translation>
  </message>
  <message>
   <source>↓ plays</source>
   <translation>↓ يشغّل</translation>
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation>اختر تسجيل هذه الحلقة أولًا.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>بقي نحو {n} د</translation>
  </message>
  <message>
   <source>seconds left</source>
   <translation>بقيت ثوانٍ</translation>
  </message>
  <message>
   <source>under a minute left</source>
   <translation>بقي أقل من دقيقة</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Nothing is called so. Try fewer or other words.</source>
   <translation>لا شيء بهذا الاسم. جرّب كلمات أقل أو غيرها.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>بحث في الدليل</translation>
  </message>
 </context>
 <context>
  <name>HiddenTags</name>
  <message>
   <source>All marks are hidden; nothing is deleted. H shows them again.</source>
   <translation>كل العلامات مخفية؛ لم يُحذف شيء. H يظهرها مجددًا.</translation>
  </message>
  <message>
   <source>All marks are shown again.</source>
   <translation>كل العلامات ظاهرة مجددًا.</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>إخفاء العلامات</translation>
  </message>
  <message>
   <source>Show the marks again</source>
   <translation>إظهار العلامات مجددًا</translation>
  </message>
  <message>
   <source>The marks of {tag} are hidden; nothing is deleted.</source>
   <translation>علامات {tag} مخفية؛ لم يُحذف شيء.</translation>
  </message>
  <message>
   <source>The marks of {tag} are shown again.</source>
   <translation>علامات {tag} ظاهرة مجددًا.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;إعادة</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;تراجع</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>أُعيد: {label}</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>لا شيء لإعادته.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>لا شيء للتراجع عنه.</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>تم التراجع عن: {label}</translation>
  </message>
 </context>
 <context>
  <name>HistorySheet</name>
  <message>
   <source>Changes</source>
   <translation>التغييرات</translation>
  </message>
  <message>
   <source>Click a line to go there: what is above it is undone, and can be done again.</source>
   <translation>انقر سطرًا للانتقال إليه: ما فوقه يُتراجع عنه ويمكن إعادته.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>سجل التغييرات</translation>
  </message>
  <message>
   <source>The beginning</source>
   <translation>البداية</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>{place} · in a note</source>
   <translation>‏{place} · في ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>HitsModel</name>
  <message>
   <source>{text}, {episode}, {time}</source>
   <translation>‏{text}، {episode}، {time}</translation>
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>Open this episode</source>
   <translation>فتح هذه الحلقة</translation>
  </message>
  <message>
   <source>Report on the chosen file</source>
   <translation>تقرير عن الملف المختار</translation>
  </message>
  <message>
   <source>What was taken in</source>
   <translation>ما استُورد</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>إلغاء: {title}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>1 change waits to be saved.</source>
   <translation>تغيير واحد ينتظر الحفظ.</translation>
  </message>
  <message>
   <source>A change is not saved yet. Save a copy elsewhere, or close again to leave it.</source>
   <translation>هناك تغيير لم يُحفظ بعد. احفظ نسخة في مكان آخر، أو أغلق مجددًا لتركه.</translation>
  </message>
  <message>
   <source>Backed up and verified.</source>
   <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها.</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>يجري إنشاء نسخة احتياطية…</translation>
  </message>
  <message>
   <source>Copying the recordings…</source>
   <translation>يجري نسخ التسجيلات…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>مشاريع Earmark ‏(*.earmark)</translation>
  </message>
  <message>
   <source>Everything is saved again.</source>
   <translation>كل شيء محفوظ مجددًا.</translation>
  </message>
  <message>
   <source>If nobody works there any more, take it over.</source>
   <translation>إن لم يعد أحد يعمل هناك فتولَّه.</translation>
  </message>
  <message>
   <source>It is still open there.</source>
   <translation>ما زال مفتوحًا هناك.</translation>
  </message>
  <message>
   <source>It was last at work at {when}.</source>
   <translation>آخر عمل فيه كان {when}.</translation>
  </message>
  <message>
   <source>No backup was made: {why}</source>
   <translation>لم تُنشأ نسخة احتياطية: {why}</translation>
  </message>
  <message>
   <source>Not found: {names}.</source>
   <translation>لم يُعثر على: {names}.</translation>
  </message>
  <message>
   <source>Save a copy of the project</source>
   <translation>حفظ نسخة من المشروع</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>حفظ نسخة…</translation>
  </message>
  <message>
   <source>Saved a copy as {name}.</source>
   <translation>حُفظت نسخة باسم {name}.</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>يجري حفظ نسخة…</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>تولٍّ</translation>
  </message>
  <message>
   <source>The project can be changed here now.</source>
   <translation>يمكن تغيير المشروع هنا الآن.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>محاولة مجددًا</translation>
  </message>
  <message>
   <source>You now work in {name}; everything is in it.</source>
   <translation>أنت تعمل الآن في {name}؛ وكل شيء فيه.</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>نسخة {name}</translation>
  </message>
  <message>
   <source>{name} is open for reading only: {reason}. You can read, listen and export; nothing can be changed.</source>
   <translation>‏{name} مفتوح للقراءة فقط: {reason}. يمكنك القراءة والاستماع والتصدير؛ ولا يمكن تغيير شيء.</translation>
  </message>
  <message>
   <source>{n} changes wait to be saved.</source>
   <translation>‏{n} تغييرات تنتظر الحفظ.</translation>
  </message>
  <message>
   <source>{n} recordings copied to {folder}.</source>
   <translation>نُسخت {n} تسجيلات إلى {folder}.</translation>
  </message>
  <message>
   <source>{who} has {name} open, so here it is for reading only.</source>
   <translation>‏{name} مفتوح لدى {who}، لذا فهو هنا للقراءة فقط.</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key… (Esc: none)</source>
   <translation>اضغط مفتاحًا… (Esc: لا شيء)</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a key…</source>
   <translation>إضافة مفتاح…</translation>
  </message>
  <message>
   <source>Choose an action above to change its keys.</source>
   <translation>اختر إجراءً أعلاه لتغيير مفاتيحه.</translation>
  </message>
  <message>
   <source>Keys of the action</source>
   <translation>مفاتيح الإجراء</translation>
  </message>
  <message>
   <source>Leave it there</source>
   <translation>تركه هناك</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة ضبط</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>أخذه</translation>
  </message>
  <message>
   <source>Take {key} away</source>
   <translation>إزالة {key}</translation>
  </message>
  <message>
   <source>The codebook decides on the key of a tag; change it there.</source>
   <translation>دليل الترميز هو الذي يحدد مفتاح الوسم؛ غيّره هناك.</translation>
  </message>
  <message>
   <source>{key} belongs to “{name}”.</source>
   <translation>‏{key} يخص «{name}».</translation>
  </message>
  <message>
   <source>{key} does this already.</source>
   <translation>‏{key} يفعل هذا بالفعل.</translation>
  </message>
  <message>
   <source>{key} puts on the tag “{name}”. Change that in the codebook first.</source>
   <translation>‏{key} يضع الوسم «{name}». غيّر ذلك في دليل الترميز أولًا.</translation>
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Actions and their keys</source>
   <translation>الإجراءات ومفاتيحها</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Export keys</source>
   <translation>تصدير المفاتيح</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Import keys</source>
   <translation>استيراد المفاتيح</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>مفاتيح (*.json)</translation>
  </message>
  <message>
   <source>No action is called so.</source>
   <translation>لا إجراء بهذا الاسم.</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>إعادة ضبط كل المفاتيح</translation>
  </message>
  <message>
   <source>Search actions by name</source>
   <translation>البحث عن الإجراءات بالاسم</translation>
  </message>
  <message>
   <source>Search by key…</source>
   <translation>بحث بالمفتاح…</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>بحث بالاسم</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>بلا مفتاح</translation>
  </message>
  <message>
   <source>{key} is free.</source>
   <translation>‏{key} متاح.</translation>
  </message>
 </context>
 <context>
  <name>Lanes</name>
  <message>
   <source>Annotations side by side</source>
   <translation>التعليقات جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>الطبقة الذهبية</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation>الفصول</translation>
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation>الفصول ودليل الترميز</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>الحلقات</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>البرامج</translation>
  </message>
  <message>
   <source>done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>قيد العمل</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>لم تبدأ</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>مراجَعة</translation>
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>1 episode</source>
   <translation>حلقة واحدة</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation>أفلت التسجيلات والتفريغات في أي مكان من النافذة لاستيرادها.</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>الحلقات</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>المكتبة</translation>
  </message>
  <message>
   <source>Next to annotate</source>
   <translation>التالية للتعليق عليها</translation>
  </message>
  <message>
   <source>Open feed…</source>
   <translation>فتح خلاصة…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>فتح ملفات…</translation>
  </message>
  <message>
   <source>Review these</source>
   <translation>مراجعة هذه</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>مراجَعة</translation>
  </message>
  <message>
   <source>Search episodes</source>
   <translation>بحث في الحلقات</translation>
  </message>
  <message>
   <source>Which episodes to show</source>
   <translation>أي الحلقات تُعرض</translation>
  </message>
  <message>
   <source>Words of the title, show, keywords or notes</source>
   <translation>كلمات من العنوان أو البرنامج أو الكلمات المفتاحية أو الملاحظات</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>‏{0} من {1}</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>‏{n} حلقات</translation>
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation>ضوء يومض مع كل نقرة</translation>
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation>اختيار مجلد نموذج Whisper</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>ثبّته بالأمر: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation>يجري الاستماع باستخدام Whisper…</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>التعرّف على الكلام بواسطة Whisper غير مثبّت.</translation>
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation>فُرّغ التسجيل كتابةً: %n مقاطع.</translation>
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation>لهذه الحلقة تفريغ بالفعل.</translation>
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation>يجري الاستماع إلى هذه الحلقة بالفعل.</translation>
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation>يجري تفريغ التسجيل كتابةً…</translation>
  </message>
 </context>
 <context>
  <name>LiveTagging</name>
  <message>
   <source>Drop it</source>
   <translation>إسقاط</translation>
  </message>
  <message>
   <source>From {start} to {end}</source>
   <translation>من {start} إلى {end}</translation>
  </message>
  <message>
   <source>Live marks are moved back by {lag} s now, as you correct them.</source>
   <translation>تُرجَع العلامات الحية الآن {lag} ث إلى الوراء، كما تصححها أنت.</translation>
  </message>
  <message>
   <source>No words are spoken between {start} and {end}.</source>
   <translation>لا تُنطق كلمات بين {start} و{end}.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>حدد تعليقًا أولًا: انقره أو اضغط N.</translation>
  </message>
  <message>
   <source>The playhead is before the start of the annotation.</source>
   <translation>رأس التشغيل قبل بداية التعليق.</translation>
  </message>
  <message>
   <source>The playhead is behind the end of the annotation.</source>
   <translation>رأس التشغيل بعد نهاية التعليق.</translation>
  </message>
  <message>
   <source>{key} closes it</source>
   <translation>‏{key} يغلقه</translation>
  </message>
  <message>
   <source>{tag} is open from {start}</source>
   <translation>‏{tag} مفتوح من {start}</translation>
  </message>
 </context>
 <context>
  <name>LookingBack</name>
  <message>
   <source>1 step through the history.</source>
   <translation>خطوة واحدة عبر سجل التغييرات.</translation>
  </message>
  <message>
   <source>Going through the history…</source>
   <translation>يجري المرور عبر سجل التغييرات…</translation>
  </message>
  <message>
   <source>Nothing can be changed: the project is only read.</source>
   <translation>لا يمكن تغيير شيء: المشروع للقراءة فقط.</translation>
  </message>
  <message>
   <source>{n} steps through the history.</source>
   <translation>‏{n} خطوات عبر سجل التغييرات.</translation>
  </message>
 </context>
 <context>
  <name>MeasuresModel</name>
  <message>
   <source>95 % interval</source>
   <translation>فاصل 95 %</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>{0} Source: {1}.</source>
   <translation>‏{0} المصدر: {1}.</translation>
  </message>
 </context>
 <context>
  <name>MergeQuestion</name>
  <message>
   <source>Its annotations, fields and nested tags follow.</source>
   <translation>تتبعه تعليقاته وحقوله ووسومه المتفرعة.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>دمج</translation>
  </message>
  <message>
   <source>Put “{tag}” into:</source>
   <translation>وضع «{tag}» في:</translation>
  </message>
  <message>
   <source>The tag it goes into</source>
   <translation>الوسم الذي يدخل فيه</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>1 annotation has no place here:</source>
   <translation>تعليق واحد لا مكان له هنا:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>مشاريع Earmark ‏(*.earmark)</translation>
  </message>
  <message>
   <source>Merge other projects into this one</source>
   <translation>دمج مشاريع أخرى في هذا المشروع</translation>
  </message>
  <message>
   <source>Merging {names}…</source>
   <translation>جارٍ دمج {names}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{added} episodes added and {known} recognised; {new} annotations added, {newer} brought up to date, {same} known already.</source>
   <translation>أُضيفت {added} حلقة وتُعُرِّف على {known}؛ أُضيف {new} تعليق وحُدِّث {newer}، و{same} معروف من قبل.</translation>
  </message>
  <message>
   <source>{n} annotations have no place here:</source>
   <translation>‏{n} من التعليقات لا مكان لها هنا:</translation>
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>إغلاق الرسالة</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>رسالة</translation>
  </message>
  <message>
   <source>Message button</source>
   <translation>زر الرسالة</translation>
  </message>
 </context>
 <context>
  <name>NewProjectSheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Choose where to keep it…</source>
   <translation>اختيار مكان الحفظ…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>مشروع جديد</translation>
  </message>
  <message>
   <source>Which tags do you begin with? All of them can be changed at any time.</source>
   <translation>بأي وسوم تبدأ؟ يمكن تغييرها كلها في أي وقت.</translation>
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>Go to the transcript</source>
   <translation>الذهاب إلى التفريغ</translation>
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation>لم يُوسم شيء بعد. في صفحة التعليق يسم مفتاح مثل 1 ما تسمعه أو ما حددته؛ فيظهر هنا فورًا.</translation>
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation>لا شيء يطابق. أزل مرشّحًا لترى المزيد.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>عرض الكل</translation>
  </message>
 </context>
 <context>
  <name>OneLine</name>
  <message>
   <source>2026-11-27</source>
   <translation>2026-11-27</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source> row {line}: {message}</source>
   <translation> الصف {line}: {message}</translation>
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation>استُورد تعليق واحد.</translation>
  </message>
  <message>
   <source>1 row left out:</source>
   <translation>تُرك صف واحد:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>مشاريع Earmark ‏(*.earmark)</translation>
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation>لا جديد: هذه الحلقة في المشروع بالفعل.</translation>
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation>فتح تفريغ أو تسجيله أو كليهما</translation>
  </message>
  <message>
   <source>Open or start a project</source>
   <translation>فتح مشروع أو بدؤه</translation>
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation>فُتح المشروع {name}.</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>يجري فتح {name}…</translation>
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation>مشاريع (*.earmark)</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>تجري قراءة {name}…</translation>
  </message>
  <message>
   <source>Recordings ({endings})</source>
   <translation>تسجيلات ({endings})</translation>
  </message>
  <message>
   <source>Recordings, transcripts, projects, feeds (*)</source>
   <translation>تسجيلات وتفريغات ومشاريع وخلاصات (*)</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>عرض التقرير</translation>
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation>الحلقة مفتوحة. اضغط مفتاح المسافة للتشغيل.</translation>
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation>لا توجد حلقة أخرى في هذا الاتجاه.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>هذا المشروع مفتوح بالفعل.</translation>
  </message>
  <message>
   <source>Transcripts ({endings})</source>
   <translation>تفريغات ({endings})</translation>
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation>استُوردت {n} تعليقات.</translation>
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation>تُركت {n} صفوف، أولها:</translation>
  </message>
 </context>
 <context>
  <name>OutcomesModel</name>
  <message>
   <source>FILE</source>
   <translation>الملف</translation>
  </message>
  <message>
   <source>In, but cues are missing: look at its report.</source>
   <translation>استُورد، لكن تنقصه إشارات زمنية: انظر تقريره.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>استُورد.</translation>
  </message>
  <message>
   <source>Not taken in, further transcripts of this episode: {names}.</source>
   <translation>لم تُستورد تفريغات أخرى لهذه الحلقة: {names}.</translation>
  </message>
  <message>
   <source>WHAT BECAME OF IT</source>
   <translation>ما آل إليه</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation>أمر أو فصل أو حلقة أو وقت أو كلمات من التفريغ</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>كل الحلقات</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>فصل</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>حلقة</translation>
  </message>
  <message>
   <source>Find “{words}” in all transcripts and notes</source>
   <translation>البحث عن «{words}» في كل التفريغات والملاحظات</translation>
  </message>
  <message>
   <source>Go to {time}</source>
   <translation>انتقال إلى {time}</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>بحث أو تنفيذ أمر</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>التفريغ</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>ما عُثر عليه</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation>قبول</translation>
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation>اختر صفًا لقراءته في سياقه.</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>اعتراض</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>مقتطف</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>رفض</translation>
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation>عرض في التفريغ</translation>
  </message>
  <message>
   <source>The annotation</source>
   <translation>التعليق</translation>
  </message>
  <message>
   <source>by {0} · </source>
   <translation>بواسطة {0} · </translation>
  </message>
 </context>
 <context>
  <name>PassagesModel</name>
  <message>
   <source>Difference</source>
   <translation>الفرق</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>الطبقة الذهبية</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
 </context>
 <context>
  <name>PassagesTable</name>
  <message>
   <source>Passages</source>
   <translation>المقتطفات</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Picture</source>
   <translation>صورة</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture of the video</source>
   <translation>صورة الفيديو</translation>
  </message>
 </context>
 <context>
  <name>PlacesModel</name>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>{old} becomes {new}, at {time}: {text}</source>
   <translation>‏{old} يصير {new}، عند {time}: {text}</translation>
  </message>
 </context>
 <context>
  <name>PlayAllButton</name>
  <message>
   <source>Play these in a row</source>
   <translation>تشغيل هذه تباعًا</translation>
  </message>
  <message>
   <source>Play these {n} in a row</source>
   <translation>تشغيل هذه تباعًا ({n})</translation>
  </message>
  <message>
   <source>Play this one</source>
   <translation>تشغيل هذا</translation>
  </message>
 </context>
 <context>
  <name>PlayButton</name>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>تشغيل</translation>
  </message>
 </context>
 <context>
  <name>PlotView</name>
  <message>
   <source>No figure</source>
   <translation>لا رسم</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <source>PASSAGE</source>
   <translation>المقتطف</translation>
  </message>
  <message>
   <source>TIME</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>WHAT CHANGES</source>
   <translation>ما يتغير</translation>
  </message>
  <message>
   <source>note</source>
   <translation>ملاحظة</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation>السرعة؛ أبطأ ({0})، أسرع ({1})، كما سُجّل ({2})</translation>
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation>اختيار التسجيل…</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>جلب</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>يجري تجهيز التسجيل…</translation>
  </message>
  <message>
   <source>The recording lies on the web and is not on this computer: {address}. You can read and tag all the same.</source>
   <translation>التسجيل على الويب وليس على هذا الحاسوب: {address}. يمكنك القراءة والوسم مع ذلك.</translation>
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation>التسجيل {name} لم يعد في مكانه. يمكنك القراءة والوسم مع ذلك.</translation>
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation>ليس لهذه الحلقة تسجيل بعد؛ يمكنك القراءة والوسم مع ذلك.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>محاولة مجددًا</translation>
  </message>
 </context>
 <context>
  <name>Relinking</name>
  <message>
   <source>1 file has the name of another, but is another recording.</source>
   <translation>ملف واحد يحمل اسم آخر، لكنه تسجيل مختلف.</translation>
  </message>
  <message>
   <source>1 recording is linked again.</source>
   <translation>رُبط تسجيل واحد مجددًا.</translation>
  </message>
  <message>
   <source>1 was not found.</source>
   <translation>لم يُعثر على 1.</translation>
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation>اختيار تسجيل هذه الحلقة</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>مقارنة…</translation>
  </message>
  <message>
   <source>Fetching the recording…</source>
   <translation>يجري جلب التسجيل…</translation>
  </message>
  <message>
   <source>Looking for recordings…</source>
   <translation>يجري البحث عن التسجيلات…</translation>
  </message>
  <message>
   <source>No recording is missing.</source>
   <translation>لا تسجيل مفقودًا.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>يجري تجهيز التسجيل…</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>تسجيلات (*)</translation>
  </message>
  <message>
   <source>The recording is not where it was. {name} in {folder} has its name, but is another recording.</source>
   <translation>التسجيل لم يعد في مكانه. {name} في {folder} يحمل اسمه، لكنه تسجيل آخر.</translation>
  </message>
  <message>
   <source>Where are the recordings?</source>
   <translation>أين التسجيلات؟</translation>
  </message>
  <message>
   <source>{name} is another recording than before: {now} long instead of {was}. The times are those of the old one.</source>
   <translation>‏{name} تسجيل غير السابق: طوله {now} بدل {was}. والأزمنة أزمنة القديم.</translation>
  </message>
  <message>
   <source>{n} files have the names of others, but are other recordings.</source>
   <translation>‏{n} ملفات تحمل أسماء أخرى، لكنها تسجيلات مختلفة.</translation>
  </message>
  <message>
   <source>{n} recordings are linked again.</source>
   <translation>رُبطت {n} تسجيلات مجددًا.</translation>
  </message>
  <message>
   <source>{n} were not found.</source>
   <translation>لم يُعثر على {n}.</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>Corrected in one place</source>
   <translation>صُحح في موضع واحد</translation>
  </message>
  <message>
   <source>Corrected in {n} places</source>
   <translation>صُحح في {n} مواضع</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>That would leave a line without words.</source>
   <translation>سيترك ذلك سطرًا بلا كلمات.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation>نسخ التقرير</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>تقرير</translation>
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation>حدث خطأ في Earmark</translation>
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation>هذا خطأ في البرنامج لا منك. كل تغيير حتى الآن محفوظ. يمكنك المتابعة؛ وإن تكرر فأرسل هذا التقرير من فضلك.</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Reports (*.html *.pdf)</source>
   <translation>تقارير (*.html *.pdf)</translation>
  </message>
  <message>
   <source>The report is written to {name}.</source>
   <translation>كُتب التقرير إلى {name}.</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>كتابة تقرير</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>تجري كتابة {name}…</translation>
  </message>
 </context>
 <context>
  <name>RescueSheet</name>
  <message>
   <source>Everything that is still readable goes into a new project, and what is lost is listed.</source>
   <translation>كل ما لا يزال مقروءًا يوضع في مشروع جديد، ويُسرد ما فُقد.</translation>
  </message>
  <message>
   <source>It opens for reading only, as far as it can be read.</source>
   <translation>يُفتح للقراءة فقط، بقدر ما يمكن قراءته.</translation>
  </message>
  <message>
   <source>It was made at {when} and is whole. What was done since is not in it.</source>
   <translation>أُنشئت {when} وهي سليمة. وليس فيها ما عُمل بعد ذلك.</translation>
  </message>
  <message>
   <source>Look at it without changing anything</source>
   <translation>النظر فيه دون تغيير أي شيء</translation>
  </message>
  <message>
   <source>Open a copy of the newest backup</source>
   <translation>فتح نسخة من أحدث نسخة احتياطية</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>حفظ ما يمكن قراءته</translation>
  </message>
  <message>
   <source>Saved to {name}: {saved}. {remarks}</source>
   <translation>حُفظ في {name}: {saved}. {remarks}</translation>
  </message>
  <message>
   <source>The file was left as it is. These are the ways on:</source>
   <translation>تُرك الملف كما هو. وهذه السبل المتاحة:</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>‏{name} تالف</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>حُفظ {name}</translation>
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation>حُرّك {seconds}، إلى {at}</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation>مُدّ لينتهي عند {at}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation>أُلغي تثبيت ما ضُبط يدويًا ليُعثر عليه من جديد.</translation>
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation>‏«{text}» يبدأ عند {at}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>(nothing)</source>
   <translation>(لا شيء)</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>كل الحلقات</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>المعلّق</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>آخر تغيير</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>حلقة</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>الحقول</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>الطول</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>تاريخ الإنشاء</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>الأصل</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>مقتطف</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>المرشّحات المحفوظة</translation>
  </message>
  <message>
   <source>Selected episodes</source>
   <translation>الحلقات المحددة</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>البرامج</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>المتحدث</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>هذه الحلقة</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>الأزمنة</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>معترَض عليه</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>مقترح</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>{name} · 1 annotation · {length}</source>
   <translation>‏{name} · تعليق واحد · {length}</translation>
  </message>
  <message>
   <source>{name} · {n} annotations · {length}</source>
   <translation>‏{name} · {n} تعليقات · {length}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation changed.</source>
   <translation>تغير تعليق واحد.</translation>
  </message>
  <message>
   <source>1 annotation deleted.</source>
   <translation>حُذف تعليق واحد.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>تغيير…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{n} annotations changed.</source>
   <translation>تغيرت {n} تعليقات.</translation>
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation>حُذفت {n} تعليقات.</translation>
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>As at first</source>
   <translation>كما في البداية</translation>
  </message>
  <message>
   <source>Click sorts, drag moves, the right button chooses columns</source>
   <translation>النقر يفرز، والسحب ينقل، والزر الأيمن يختار الأعمدة</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>Tagged segments</source>
   <translation>المقاطع الموسومة</translation>
  </message>
 </context>
 <context>
  <name>RightPanel</name>
  <message>
   <source>Annotation</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>Annotations in this episode</source>
   <translation>التعليقات في هذه الحلقة</translation>
  </message>
  <message>
   <source>In this episode</source>
   <translation>في هذه الحلقة</translation>
  </message>
 </context>
 <context>
  <name>SaveButton</name>
  <message>
   <source>Keep this filter in the list at the left</source>
   <translation>حفظ هذا المرشّح في القائمة الجانبية</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>اسم المرشّح</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save the filter</source>
   <translation>حفظ المرشّح</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>حفظ…</translation>
  </message>
 </context>
 <context>
  <name>SavePlot</name>
  <message>
   <source>Pictures (*.png *.svg)</source>
   <translation>صور (*.png *.svg)</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>حفظ الرسم البياني</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>حفظ الجدول</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>جداول (*.csv)</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>كُتب {name}.</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.</source>
   <translation>‏Enter ينتقل إلى هناك، و↑ و↓ للاختيار. لا أهمية للعلامات ولا للأحرف الكبيرة.</translation>
  </message>
  <message>
   <source>Find in all episodes</source>
   <translation>بحث في كل الحلقات</translation>
  </message>
  <message>
   <source>Found in 1 place.</source>
   <translation>عُثر عليه في موضع واحد.</translation>
  </message>
  <message>
   <source>Found in more than {n} places; the best {shown} are shown.</source>
   <translation>عُثر عليه في أكثر من {n} مواضع؛ تُعرض أفضل {shown}.</translation>
  </message>
  <message>
   <source>Found in {n} places.</source>
   <translation>عُثر عليه في {n} مواضع.</translation>
  </message>
  <message>
   <source>Found in {n} places; the best {shown} are shown.</source>
   <translation>عُثر عليه في {n} مواضع؛ تُعرض أفضل {shown}.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>يجري البحث…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>لم يُعثر على شيء.</translation>
  </message>
  <message>
   <source>Where the words are</source>
   <translation>أين توجد الكلمات</translation>
  </message>
  <message>
   <source>Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)</source>
   <translation>كلمات في كل التفريغات والملاحظات، "عبارة"، بداية*، NEAR(a b, 5)</translation>
  </message>
 </context>
 <context>
  <name>SegmentCard</name>
  <message>
   <source>Correct the segment</source>
   <translation>تصحيح المقطع</translation>
  </message>
  <message>
   <source>End</source>
   <translation>النهاية</translation>
  </message>
  <message>
   <source>First text: {text}</source>
   <translation>النص الأول: {text}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>استرجاعه</translation>
  </message>
  <message>
   <source>Put the first text back</source>
   <translation>استرجاع النص الأول</translation>
  </message>
  <message>
   <source>Saved while you type. Enter or Esc closes; F4 plays, F2 goes back.</source>
   <translation>يُحفظ أثناء الكتابة. Enter أو Esc للإغلاق؛ F4 للتشغيل، وF2 للرجوع.</translation>
  </message>
  <message>
   <source>Set the end to the playhead</source>
   <translation>جعل النهاية عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Set the start to the playhead</source>
   <translation>جعل البداية عند رأس التشغيل</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>البداية</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>كلمات المقطع</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>
a about an and are as at be been being but by can could did do does for from had has
have he how i in into is it its ll my no not of on or our out re s she should so t that
the their these they this those to up ve versus vs was we were what when where which who
why will with would you your
</source>
   <translation>
a about an and are as at be been being but by can could did do does for from had has
have he how i in into is it its ll my no not of on or our out re s she should so t that
the their these they this those to up ve versus vs was we were what when where which who
why will with would you your
</translation>
  </message>
  <message>
   <source>
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
</source>
   <translation>
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
</translation>
  </message>
  <message>
   <source> on {0}</source>
   <translation> على {0}</translation>
  </message>
  <message>
   <source> — these do not add up</source>
   <translation> — وهذه لا تتوافق</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(بلا اسم)</translation>
  </message>
  <message>
   <source>-status:rejected,suggested tier:own</source>
   <translation>-status:rejected,suggested tier:own</translation>
  </message>
  <message>
   <source>1 in passing to 5 the subject.</source>
   <translation>من 1 (ذِكر عابر) إلى 5 (الموضوع نفسه).</translation>
  </message>
  <message>
   <source>5 % are longer than (s)</source>
   <translation>5 % أطول من (ث)</translation>
  </message>
  <message>
   <source>5 % are shorter than (s)</source>
   <translation>5 % أقصر من (ث)</translation>
  </message>
  <message>
   <source>A SponsorBlock file</source>
   <translation>ملف SponsorBlock</translation>
  </message>
  <message>
   <source>A cell holds {0} signs; “{1}” in row {2} has more.</source>
   <translation>الخلية تتسع لعدد {0} من الأحرف؛ و«{1}» في الصف {2} أكثر من ذلك.</translation>
  </message>
  <message>
   <source>A chapter without a title</source>
   <translation>فصل بلا عنوان</translation>
  </message>
  <message>
   <source>A chapter without a title is left out.</source>
   <translation>تُرك فصل بلا عنوان.</translation>
  </message>
  <message>
   <source>A codebook as CSV has a row for each tag.</source>
   <translation>دليل الترميز بصيغة CSV فيه صف لكل وسم.</translation>
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation>تُركت إشارة زمنية بلا نص.</translation>
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation>بعض البايتات ليست نص UTF-8؛ تُعرض هكذا: �.</translation>
  </message>
  <message>
   <source>A field was left out: {0}</source>
   <translation>تُرك حقل: {0}</translation>
  </message>
  <message>
   <source>A file of chapters</source>
   <translation>ملف فصول</translation>
  </message>
  <message>
   <source>A file of sound holds one episode.</source>
   <translation>ملف الصوت يضم حلقة واحدة.</translation>
  </message>
  <message>
   <source>A guest names the company that they work for.</source>
   <translation>ضيف يذكر الشركة التي يعمل لديها.</translation>
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation>تعذر تسليم نتيجة مهمة</translation>
  </message>
  <message>
   <source>A label file</source>
   <translation>ملف تسميات</translation>
  </message>
  <message>
   <source>A line has to end after it starts.</source>
   <translation>يجب أن ينتهي السطر بعد بدايته.</translation>
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation>ضُم سطر بلا أزمنة إلى السطر الذي قبله.</translation>
  </message>
  <message>
   <source>A list of chapters</source>
   <translation>قائمة فصول</translation>
  </message>
  <message>
   <source>A list of sound bites</source>
   <translation>قائمة مقتطفات صوتية</translation>
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation>تُركت ملاحظة: {0}</translation>
  </message>
  <message>
   <source>A person's own words are played or read.</source>
   <translation>تُسمع أو تُقرأ كلمات شخص بنصها.</translation>
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation>انتهت إحدى عمليات المحاذاة على غير المتوقع.</translation>
  </message>
  <message>
   <source>A saved filter needs a name.</source>
   <translation>المرشّح المحفوظ يحتاج إلى اسم.</translation>
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation>لا يمكن ترك مقطع بلا نص.</translation>
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation>لا يمكن أن ينتهي المقطع قبل بدايته.</translation>
  </message>
  <message>
   <source>A sheet holds {0} rows; there are more annotations.</source>
   <translation>الورقة تتسع لعدد {0} من الصفوف؛ والتعليقات أكثر.</translation>
  </message>
  <message>
   <source>A speaker needs a name.</source>
   <translation>المتحدث يحتاج إلى اسم.</translation>
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation>تقرير لواقعة يمكن التحقق منه.</translation>
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation>جزء يدور حول موضوع واحد.</translation>
  </message>
  <message>
   <source>A subject of public debate.</source>
   <translation>موضوع نقاش عام.</translation>
  </message>
  <message>
   <source>A tag can't be merged with itself.</source>
   <translation>لا يمكن دمج وسم مع نفسه.</translation>
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation>الوسم يحتاج إلى اسم.</translation>
  </message>
  <message>
   <source>A way out or an improvement that the person proposes.</source>
   <translation>مخرج أو تحسين يقترحه الشخص.</translation>
  </message>
  <message>
   <source>A word dropped in passing.</source>
   <translation>كلمة قيلت عرضًا.</translation>
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation>كلمة من المقطع {0} تقع خارج نصه.</translation>
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation>تُرك {0}.</translation>
  </message>
  <message>
   <source>AA R</source>
   <translation>AA R</translation>
  </message>
  <message>
   <source>AH B AH L</source>
   <translation>AH B AH L</translation>
  </message>
  <message>
   <source>AH S</source>
   <translation>AH S</translation>
  </message>
  <message>
   <source>AO R</source>
   <translation>AO R</translation>
  </message>
  <message>
   <source>AY Z</source>
   <translation>AY Z</translation>
  </message>
  <message>
   <source>Above the first time, left out: {0}</source>
   <translation>تُرك ما فوق الوقت الأول: {0}</translation>
  </message>
  <message>
   <source>Add episodes</source>
   <translation>إضافة حلقات</translation>
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation>إضافة الوسم {0}</translation>
  </message>
  <message>
   <source>Add the recording</source>
   <translation>إضافة التسجيل</translation>
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation>إضافة تسجيل {0}</translation>
  </message>
  <message>
   <source>Add {0} episodes of {1}</source>
   <translation>إضافة {0} حلقات من {1}</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>الاتفاق</translation>
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation>حاذِه مع التسجيل بدلًا من ذلك، أو تراجع عما كُتب لتبدأ من جديد.</translation>
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation>حاذِ الحلقة مجددًا.</translation>
  </message>
  <message>
   <source>Along the episode</source>
   <translation>على امتداد الحلقة</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>An ELAN file</source>
   <translation>ملف ELAN</translation>
  </message>
  <message>
   <source>An address has no spaces: https://example.org/page.</source>
   <translation>العنوان لا يحوي مسافات: https://example.org/page.</translation>
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation>التعليق {0} لا يقول ما تقوله كلماته.</translation>
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation>التعليق {0} يقع على مقطع من حلقة أخرى.</translation>
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation>التعليق {0} يتجاوز نص مقاطعه.</translation>
  </message>
  <message>
   <source>Annotations can't move to the tag that is deleted.</source>
   <translation>لا يمكن نقل التعليقات إلى الوسم الذي يُحذف.</translation>
  </message>
  <message>
   <source>Annotations made by hand in an hour of work; a pause of more than five minutes is no work.</source>
   <translation>التعليقات المنجزة يدويًا في ساعة عمل؛ والتوقف أكثر من خمس دقائق لا يُعد عملًا.</translation>
  </message>
  <message>
   <source>Annotations of {0} episodes</source>
   <translation>تعليقات {0} حلقات</translation>
  </message>
  <message>
   <source>Annotations there are by: {0}. Take in another’s with 'import-annotations'.</source>
   <translation>التعليقات الموجودة بواسطة: {0}. استورد تعليقات غيره باستخدام 'import-annotations'.</translation>
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation>تطبيق آخر يكتب إلى {0}، لذا تعذر حفظ آخر تغيير.</translation>
  </message>
  <message>
   <source>Another project is being merged into this one.</source>
   <translation>يجري دمج مشروع آخر في هذا المشروع.</translation>
  </message>
  <message>
   <source>Answer {0}</source>
   <translation>الإجابة عن {0}</translation>
  </message>
  <message>
   <source>Ask its publisher for a plain feed.</source>
   <translation>اطلب من الناشر خلاصة عادية.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation>أرفق تسجيلها، ثم حاذِها.</translation>
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation>أرفق التسجيل مجددًا.</translation>
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation>أرفق التسجيل مجددًا؛ فيُعاد توقيت التفريغ.</translation>
  </message>
  <message>
   <source>Audacity labels</source>
   <translation>تسميات Audacity</translation>
  </message>
  <message>
   <source>Azure Speech</source>
   <translation>Azure Speech</translation>
  </message>
  <message>
   <source>B AH L</source>
   <translation>B AH L</translation>
  </message>
  <message>
   <source>BEGIN IMMEDIATE</source>
   <translation>BEGIN IMMEDIATE</translation>
  </message>
  <message>
   <source>Before a large change</source>
   <translation>قبل تغيير كبير</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>قبل استيراد</translation>
  </message>
  <message>
   <source>Before an update of Earmark</source>
   <translation>قبل تحديث Earmark</translation>
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation>في المونتاجين الأجزاء نفسها</translation>
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation>كلا نصفي التقسيم يحتاج إلى نص.</translation>
  </message>
  <message>
   <source>Boundary similarity B</source>
   <translation>تشابه الحدود B</translation>
  </message>
  <message>
   <source>Bring back tag {0}</source>
   <translation>استرجاع الوسم {0}</translation>
  </message>
  <message>
   <source>CH ER</source>
   <translation>CH ER</translation>
  </message>
  <message>
   <source>CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.</source>
   <translation>يمكن ذلك مع CSV وJSON Lines وSRT وWebVTT وتسميات Audacity وELAN وTextGrid وQDPX.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>أُلغي.</translation>
  </message>
  <message>
   <source>Change annotation</source>
   <translation>تغيير التعليق</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>تغيير التعليقات</translation>
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation>تغيير الحلقة {0}</translation>
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation>تغيير الوسم {0}</translation>
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation>غيّر أذونات الملف، أو انسخه إلى مجلد من مجلداتك.</translation>
  </message>
  <message>
   <source>Change {0} annotations</source>
   <translation>تغيير {0} تعليقات</translation>
  </message>
  <message>
   <source>Channel {0}</source>
   <translation>القناة {0}</translation>
  </message>
  <message>
   <source>Chapter {0}</source>
   <translation>الفصل {0}</translation>
  </message>
  <message>
   <source>Chapters for YouTube</source>
   <translation>فصول ليوتيوب</translation>
  </message>
  <message>
   <source>Chapters shorter than ten seconds are ignored by YouTube.</source>
   <translation>يتجاهل يوتيوب الفصول الأقصر من عشر ثوانٍ.</translation>
  </message>
  <message>
   <source>Chapters taken from the file: {0}.</source>
   <translation>الفصول المأخوذة من الملف: {0}.</translation>
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation>تحقق من المساحة الحرة والأذونات هناك.</translation>
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation>تحقق من أذوناته، أو اختر مجلدًا آخر في الإعدادات.</translation>
  </message>
  <message>
   <source>Check its rights.</source>
   <translation>تحقق من صلاحياته.</translation>
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation>تحقق من أن الملف موجود وكامل ويعمل في تطبيق آخر.</translation>
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation>تحقق من إرفاق التسجيل الصحيح. </translation>
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation>افحص القرص أو الشبكة التي يقع عليها.</translation>
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation>افحص القرص الذي يحوي التسجيل والذاكرة المؤقتة.</translation>
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation>افحص القرص؛ النسخ الاحتياطية الأقدم لم تُمس.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>تحقق من الاسم والمجلد.</translation>
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation>تحقق من المسار، أو أنشئ مشروعًا جديدًا هناك.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>تحقق من المسار.</translation>
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation>تحقق من أذونات الملف ومجلده.</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>يجري فحص الملف</translation>
  </message>
  <message>
   <source>Checking the history</source>
   <translation>يجري فحص سجل التغييرات</translation>
  </message>
  <message>
   <source>Checking what points where</source>
   <translation>يجري فحص الروابط الداخلية</translation>
  </message>
  <message>
   <source>Choose a codebook.</source>
   <translation>اختر دليل ترميز.</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>اختر ملفًا فيه.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>اختر ملفًا بداخله.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation>اختر ملفًا ينتهي بـ ‎.earmark.</translation>
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation>اختر مجلدًا تستطيع الكتابة فيه.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation>اختر مجلدًا من مجلداتك، وأغلق الملف في التطبيقات الأخرى.</translation>
  </message>
  <message>
   <source>Choose a folder of your own.</source>
   <translation>اختر مجلدًا من مجلداتك.</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>اختر نهاية متأخرة أكثر.</translation>
  </message>
  <message>
   <source>Choose a line before the last.</source>
   <translation>اختر سطرًا قبل الأخير.</translation>
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation>اختر جزءًا بين السطر السابق والسطر التالي.</translation>
  </message>
  <message>
   <source>Choose a time between the neighbours.</source>
   <translation>اختر وقتًا بين المجاورين.</translation>
  </message>
  <message>
   <source>Choose a time nearer to the line.</source>
   <translation>اختر وقتًا أقرب إلى السطر.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>اختر مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>اختر اسمًا آخر.</translation>
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation>اختر تسجيلًا آخر؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Choose less to leave out.</source>
   <translation>اختر حذف أجزاء أقل.</translation>
  </message>
  <message>
   <source>Choose less.</source>
   <translation>اختر أقل.</translation>
  </message>
  <message>
   <source>Choose one that Earmark wrote.</source>
   <translation>اختر ملفًا كتبه Earmark.</translation>
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation>اختر واحدًا: {0}.</translation>
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation>اختر الملف الصوتي للحلقة، مثل mp3 أو m4a أو ogg أو opus أو flac أو wav.</translation>
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation>اختر مجلد نموذج، أو اسمح لـ Earmark بجلبه.</translation>
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation>اختر التسجيل الخاص بهذا التفريغ.</translation>
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation>اختر ملف التفريغ مجددًا.</translation>
  </message>
  <message>
   <source>Clips, one for each annotation</source>
   <translation>قصاصات صوتية، واحدة لكل تعليق</translation>
  </message>
  <message>
   <source>Close other programs, or install Earmark again.</source>
   <translation>أغلق برامج أخرى، أو ثبّت Earmark من جديد.</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>دليل الترميز</translation>
  </message>
  <message>
   <source>Codes are nested more than {0} deep.</source>
   <translation>الرموز متفرعة أكثر من {0} مستويات.</translation>
  </message>
  <message>
   <source>Cohen 1960; Light 1971</source>
   <translation>Cohen 1960; Light 1971</translation>
  </message>
  <message>
   <source>Cohen 1960; of more than two the mean of all pairs, Light 1971</source>
   <translation>‏Cohen 1960؛ ولأكثر من اثنين متوسط كل الأزواج، Light 1971</translation>
  </message>
  <message>
   <source>Cohen’s κ per second</source>
   <translation>κ لكوهين لكل ثانية</translation>
  </message>
  <message>
   <source>Cohen’s κ per segment</source>
   <translation>κ لكوهين لكل مقطع</translation>
  </message>
  <message>
   <source>Collect the recordings</source>
   <translation>جمع التسجيلات</translation>
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation>انسخه إلى مجلد تستطيع الكتابة فيه وافتح النسخة.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>انسخه أو نزّله مجددًا.</translation>
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation>تصحيح انحراف الأزمنة</translation>
  </message>
  <message>
   <source>Correct the text</source>
   <translation>تصحيح النص</translation>
  </message>
  <message>
   <source>Correct the text at {0}</source>
   <translation>تصحيح النص عند {0}</translation>
  </message>
  <message>
   <source>Correct “{0}” to “{1}”</source>
   <translation>تصحيح «{0}» إلى «{1}»</translation>
  </message>
  <message>
   <source>Cuts and markers of compositions are left out.</source>
   <translation>تُترك قصّات التركيبات وعلاماتها.</translation>
  </message>
  <message>
   <source>D AH B AH L Y UW</source>
   <translation>D AH B AH L Y UW</translation>
  </message>
  <message>
   <source>DELETE FROM entry WHERE rowid BETWEEN ? AND ?</source>
   <translation>DELETE FROM entry WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>DROP TABLE IF EXISTS entry</source>
   <translation>DROP TABLE IF EXISTS entry</translation>
  </message>
  <message>
   <source>DROP TABLE IF EXISTS state</source>
   <translation>DROP TABLE IF EXISTS state</translation>
  </message>
  <message>
   <source>Date Generated</source>
   <translation>Date Generated</translation>
  </message>
  <message>
   <source>Decide {0} {1}</source>
   <translation>البت في {0} {1}</translation>
  </message>
  <message>
   <source>Delete episode</source>
   <translation>حذف حلقة</translation>
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation>حذف الحلقة {0}</translation>
  </message>
  <message>
   <source>Delete tag</source>
   <translation>حذف وسم</translation>
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation>حذف الوسم {0}</translation>
  </message>
  <message>
   <source>Delete tag {0} with {1} annotations</source>
   <translation>حذف الوسم {0} مع {1} تعليقات</translation>
  </message>
  <message>
   <source>Delete tag {0}, {1} annotations now {2}</source>
   <translation>حذف الوسم {0}، و{1} تعليقات صارت {2}</translation>
  </message>
  <message>
   <source>Delete {0}</source>
   <translation>حذف {0}</translation>
  </message>
  <message>
   <source>Descript project</source>
   <translation>مشروع Descript</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>نزّل الملف أو انسخه مجددًا.</translation>
  </message>
  <message>
   <source>EH F</source>
   <translation>EH F</translation>
  </message>
  <message>
   <source>EH K S</source>
   <translation>EH K S</translation>
  </message>
  <message>
   <source>EH L</source>
   <translation>EH L</translation>
  </message>
  <message>
   <source>EH M</source>
   <translation>EH M</translation>
  </message>
  <message>
   <source>EH N</source>
   <translation>EH N</translation>
  </message>
  <message>
   <source>EH R</source>
   <translation>EH R</translation>
  </message>
  <message>
   <source>EH S</source>
   <translation>EH S</translation>
  </message>
  <message>
   <source>ER Z</source>
   <translation>ER Z</translation>
  </message>
  <message>
   <source>EY CH</source>
   <translation>EY CH</translation>
  </message>
  <message>
   <source>Each bar is the part of an episode that a tag covers, newest episodes first.</source>
   <translation>كل عمود هو الجزء الذي يغطيه وسم من الحلقة، والحلقات الأحدث أولًا.</translation>
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation>لم يُغلق Earmark هذا المشروع كما ينبغي في المرة السابقة. فُحص وهو سليم؛ ولم يُفقد شيء مما حُفظ.</translation>
  </message>
  <message>
   <source>Earmark {0}</source>
   <translation>Earmark {0}</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>تحرير الملاحظة</translation>
  </message>
  <message>
   <source>Edit the note on {0}</source>
   <translation>تحرير ملاحظة {0}</translation>
  </message>
  <message>
   <source>End it in one of {0}.</source>
   <translation>اجعله ينتهي بواحد من {0}.</translation>
  </message>
  <message>
   <source>Episode without sponsors</source>
   <translation>حلقة بلا رعاة</translation>
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation>تعذرت قراءة الحلقة {0}: {1}.</translation>
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation>فُقدت الحلقة {0}؛ وحُفظت أجزاؤها.</translation>
  </message>
  <message>
   <source>Error of ends</source>
   <translation>خطأ النهايات</translation>
  </message>
  <message>
   <source>Error of starts</source>
   <translation>خطأ البدايات</translation>
  </message>
  <message>
   <source>Every annotation with “{0}” matches, so nothing would be left.</source>
   <translation>كل تعليق يحمل «{0}» مطابق، فلن يبقى شيء.</translation>
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation>كل شيء حتى آخر تغيير آمن.</translation>
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation>كل شيء حتى آخر تغيير ما زال هنا: أعد الملف إلى مكانه، أو احفظ نسخة في مكان آخر.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>أمثلة</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>مصنف Excel</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>تجارب وآراء واحتياجات وما يجب أن يبقى خاصًا.</translation>
  </message>
  <message>
   <source>Export a part of them, or write CSV.</source>
   <translation>صدّر جزءًا منها، أو اكتب CSV.</translation>
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation>صدّرها واحذفها أولًا، أو استورد التفريغ الجديد كحلقة أخرى.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>صدّره مجددًا.</translation>
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation>صدّره بصيغة SRT أو WebVTT أو JSON أو نص عادي من مصدره.</translation>
  </message>
  <message>
   <source>Export it with its sources, not only links to them.</source>
   <translation>صدّره مع مصادره، لا مع روابط إليها فقط.</translation>
  </message>
  <message>
   <source>Export the codebook as .qdc.</source>
   <translation>صدّر دليل الترميز بصيغة ‎.qdc.</translation>
  </message>
  <message>
   <source>F1 within the tolerance</source>
   <translation>‏F1 ضمن حد التسامح</translation>
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation>FOREIGN KEY</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>الحقول</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>الرسوم</translation>
  </message>
  <message>
   <source>Find recordings again</source>
   <translation>البحث عن التسجيلات مجددًا</translation>
  </message>
  <message>
   <source>Find {0} again</source>
   <translation>البحث عن {0} مجددًا</translation>
  </message>
  <message>
   <source>Forget a filter</source>
   <translation>نسيان مرشّح</translation>
  </message>
  <message>
   <source>Forget the filter {0}</source>
   <translation>نسيان المرشّح {0}</translation>
  </message>
  <message>
   <source>Fournier 2013</source>
   <translation>Fournier 2013</translation>
  </message>
  <message>
   <source>From start to end: in what part of the episodes a tag is on at each place.</source>
   <translation>من البداية إلى النهاية: في أي جزء من الحلقات يكون الوسم موجودًا عند كل موضع.</translation>
  </message>
  <message>
   <source>From the question that opens a subject to the last word on it.</source>
   <translation>من السؤال الذي يفتح موضوعًا إلى آخر كلمة فيه.</translation>
  </message>
  <message>
   <source>From the transcripts</source>
   <translation>من التفريغات</translation>
  </message>
  <message>
   <source>Get it again.</source>
   <translation>احصل عليه مجددًا.</translation>
  </message>
  <message>
   <source>Get it again; if that does not help, tell its publisher.</source>
   <translation>احصل عليه مجددًا؛ وإن لم يُفد ذلك فأخبر ناشره.</translation>
  </message>
  <message>
   <source>Get the file again from where it comes from.</source>
   <translation>احصل على الملف مجددًا من مصدره.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>احصل على الملف مجددًا.</translation>
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation>أعطِ تفريغًا أو تسجيلًا أو كليهما.</translation>
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation>أعطِه كصوت (في سطر الأوامر باستخدام --audio).</translation>
  </message>
  <message>
   <source>Give it the name of one of them, or name its episode.</source>
   <translation>سمِّه باسم أحدهما، أو اذكر حلقته.</translation>
  </message>
  <message>
   <source>Give the address of the feed (RSS or Atom), not that of a web page.</source>
   <translation>أعطِ عنوان الخلاصة (RSS أو Atom)، لا عنوان صفحة ويب.</translation>
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation>أعطِ اسم ملف فيه.</translation>
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation>أعطها وسمًا آخر أو احذفها أولًا، أو أوقف استعمال الوسم.</translation>
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation>أعطها متحدثًا واحدًا أولًا.</translation>
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation>Google Speech-to-Text</translation>
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation>سطر الترويسة غير مفهوم: {0}</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>استماع</translation>
  </message>
  <message>
   <source>How far apart the ends of a passage are that both marked; half of them are nearer.</source>
   <translation>كم تتباعد نهايات مقتطف علّمه الاثنان؛ نصفها أقرب من ذلك.</translation>
  </message>
  <message>
   <source>How far apart the starts of a passage are that both marked; half of them are nearer.</source>
   <translation>كم تتباعد بدايات مقتطف علّمه الاثنان؛ نصفها أقرب من ذلك.</translation>
  </message>
  <message>
   <source>How long annotations are</source>
   <translation>أطوال التعليقات</translation>
  </message>
  <message>
   <source>How long the annotations are in which a speaker speaks, by tag (h:mm:ss).</source>
   <translation>طول التعليقات التي يتحدث فيها متحدث، بحسب الوسم (h:mm:ss).</translation>
  </message>
  <message>
   <source>How many annotations each tag has, by what was decided about them; a tag without a bar is not used here.</source>
   <translation>عدد تعليقات كل وسم بحسب ما تقرر فيها؛ والوسم الذي لا عمود له غير مستعمل هنا.</translation>
  </message>
  <message>
   <source>How many minutes of an hour the tag for sponsors takes in each show; without such a tag, the first of the codebook.</source>
   <translation>عدد الدقائق من الساعة التي يأخذها وسم الرعاة في كل برنامج؛ وإن لم يوجد هذا الوسم فأول وسم في دليل الترميز.</translation>
  </message>
  <message>
   <source>How much more often two annotators give a segment the same answer (tagged or not) than chance would: 1 always, 0 as by chance.</source>
   <translation>كم يزيد اتفاق معلّقَين على إجابة واحدة لمقطع (موسوم أو لا) على ما تقتضيه الصدفة: 1 دائمًا، و0 كالصدفة.</translation>
  </message>
  <message>
   <source>How much of the annotated episodes’ time each tag covers; overlaps of one tag count once.</source>
   <translation>كم يغطي كل وسم من وقت الحلقات المعلّق عليها؛ وتداخلات الوسم الواحد تُحسب مرة واحدة.</translation>
  </message>
  <message>
   <source>I think that is a beautiful idea.</source>
   <translation>أظن أنها فكرة جميلة.</translation>
  </message>
  <message>
   <source>IH D</source>
   <translation>IH D</translation>
  </message>
  <message>
   <source>IH JH</source>
   <translation>IH JH</translation>
  </message>
  <message>
   <source>IH NG</source>
   <translation>IH NG</translation>
  </message>
  <message>
   <source>IH R</source>
   <translation>IH R</translation>
  </message>
  <message>
   <source>IH SH</source>
   <translation>IH SH</translation>
  </message>
  <message>
   <source>IH Z</source>
   <translation>IH Z</translation>
  </message>
  <message>
   <source>If it is the recording, give it as the audio.</source>
   <translation>إن كان هو التسجيل فأعطِه كصوت.</translation>
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation>إن جاء الملف ممن تثق به فاحفظ محتواه باستخدام 'earmark salvage'.</translation>
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation>إن كان التسجيل بلغة أخرى أو بصوت رديء فقد تجد الإضافة earmark[whisper] المزيد: ثبّتها وحاذِ بها مجددًا.</translation>
  </message>
  <message>
   <source>If you meant another one, make it again.</source>
   <translation>إن قصدت غيره فأنشئه مجددًا.</translation>
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation>استورد ملف CSV صدّره Earmark.</translation>
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation>استورد ملفًا صدّره Earmark.</translation>
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation>استورد حلقة أولًا.</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>استيراد تعليقات</translation>
  </message>
  <message>
   <source>Import codebook {0}</source>
   <translation>استيراد دليل الترميز {0}</translation>
  </message>
  <message>
   <source>Import into another project.</source>
   <translation>استورده في مشروع آخر.</translation>
  </message>
  <message>
   <source>Import it together with its transcript or recording, or with --chapters.</source>
   <translation>استورده مع تفريغه أو تسجيله، أو باستخدام --chapters.</translation>
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation>استورد تفريغها أولًا.</translation>
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation>استيراد تفريغ {0}</translation>
  </message>
  <message>
   <source>Import transcript</source>
   <translation>استيراد تفريغ</translation>
  </message>
  <message>
   <source>Import {0}</source>
   <translation>استيراد {0}</translation>
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation>استيراد {0} تعليقات</translation>
  </message>
  <message>
   <source>In one sentence of your own.</source>
   <translation>في جملة واحدة من عندك.</translation>
  </message>
  <message>
   <source>In what capacity they speak.</source>
   <translation>بأي صفة يتحدث.</translation>
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation>ثبّت Earmark مجددًا.</translation>
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation>ثبّت Earmark مجددًا: pip install --force-reinstall PySide6</translation>
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation>ثبّت VLC بمدير الحزم في نظامك.</translation>
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation>ثبّت VLC: brew install --cask vlc</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>ثبّته بالأمر: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Install libpulse with the package manager of your system.</source>
   <translation>ثبّت libpulse بمدير الحزم في نظامك.</translation>
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation>ثبّت libvlc: {0}</translation>
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation>ثبّت VLC ذا 64 بت: winget install VideoLAN.VLC</translation>
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation>ثبّت أحدث إصدار من Earmark. لم يتغير الملف.</translation>
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation>ثبّت ما يحتاج إليه QtMultimedia: {0}</translation>
  </message>
  <message>
   <source>Install what leads to the sound service: {0}</source>
   <translation>ثبّت ما يوصل إلى خدمة الصوت: {0}</translation>
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation>ثبّت {0} (كما يسميه Debian).</translation>
  </message>
  <message>
   <source>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</source>
   <translation>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>بحوث المقابلات</translation>
  </message>
  <message>
   <source>It has its parts already, or no feed names them.</source>
   <translation>لديها أجزاؤها بالفعل، أو لا خلاصة تذكرها.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>ليس JSON.</translation>
  </message>
  <message>
   <source>It is saved as soon as that is done.</source>
   <translation>يُحفظ حالما ينتهي ذلك.</translation>
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation>قد يكون تالفًا أو من نوع غير ما يدل عليه اسمه.</translation>
  </message>
  <message>
   <source>It may be made to fill the disk. Get it from somebody you trust.</source>
   <translation>قد يكون مصنوعًا لملء القرص. احصل عليه ممن تثق به.</translation>
  </message>
  <message>
   <source>It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.</source>
   <translation>يقرأ Podcasting 2.0 وPodlove JSON وPodlove Simple Chapters والقوائم.</translation>
  </message>
  <message>
   <source>Its name says {0}, its content {1}; the content counts.</source>
   <translation>اسمه يقول {0} ومحتواه {1}؛ والعبرة بالمحتوى.</translation>
  </message>
  <message>
   <source>Its speakers are {0}.</source>
   <translation>متحدثوها {0}.</translation>
  </message>
  <message>
   <source>JH EY</source>
   <translation>JH EY</translation>
  </message>
  <message>
   <source>JH IY</source>
   <translation>JH IY</translation>
  </message>
  <message>
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <source>JSON of no known program, read by its names: {0}.</source>
   <translation>‏JSON من تطبيق غير معروف، قُرئ بحسب أسمائه: {0}.</translation>
  </message>
  <message>
   <source>JSON of other programs</source>
   <translation>‏JSON من تطبيقات أخرى</translation>
  </message>
  <message>
   <source>Jaccard 1912</source>
   <translation>Jaccard 1912</translation>
  </message>
  <message>
   <source>Join the lines</source>
   <translation>ضم السطور</translation>
  </message>
  <message>
   <source>Join the lines at {0}</source>
   <translation>ضم السطور عند {0}</translation>
  </message>
  <message>
   <source>Keep the times of</source>
   <translation>الاحتفاظ بأزمنة</translation>
  </message>
  <message>
   <source>Key: ([1-9])</source>
   <translation>Key: ([1-9])</translation>
  </message>
  <message>
   <source>Key: {0}</source>
   <translation>المفتاح: {0}</translation>
  </message>
  <message>
   <source>Krippendorff 1995; 2004, pp. 251–256</source>
   <translation>Krippendorff 1995; 2004, pp. 251–256</translation>
  </message>
  <message>
   <source>Krippendorff 2011</source>
   <translation>Krippendorff 2011</translation>
  </message>
  <message>
   <source>Krippendorff’s α for unitizing</source>
   <translation>α لكريبندورف للتقطيع إلى وحدات</translation>
  </message>
  <message>
   <source>Krippendorff’s α per second</source>
   <translation>α لكريبندورف لكل ثانية</translation>
  </message>
  <message>
   <source>Krippendorff’s α per segment</source>
   <translation>α لكريبندورف لكل مقطع</translation>
  </message>
  <message>
   <source>L AH S</source>
   <translation>L AH S</translation>
  </message>
  <message>
   <source>Label Studio</source>
   <translation>Label Studio</translation>
  </message>
  <message>
   <source>Leave the column out, or write CSV.</source>
   <translation>اترك العمود، أو اكتب CSV.</translation>
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation>تُرك لأنه ليس تسمية: {0}</translation>
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation>تُرك لخلوه من الكلمات: {0}</translation>
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation>تُرك: {0}</translation>
  </message>
  <message>
   <source>Lines stay in their order.</source>
   <translation>السطور تبقى بترتيبها.</translation>
  </message>
  <message>
   <source>Look for the words again.</source>
   <translation>ابحث عن الكلمات مجددًا.</translation>
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation>تحقق هل نُقل: {0}</translation>
  </message>
  <message>
   <source>M AH K</source>
   <translation>M AH K</translation>
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation>أُنشئ بواسطة 'earmark demo'.</translation>
  </message>
  <message>
   <source>Made with Earmark {}.</source>
   <translation>أُنشئ بواسطة Earmark {}.</translation>
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation>أنشئه أو اختر غيره.</translation>
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation>اجعله قابلًا للكتابة، أو عيّن {0} على مجلد آخر.</translation>
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation>وفّر مساحة على القرص.</translation>
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation>وفّر مساحة أو اختر مجلدًا آخر؛ ما كان موجودًا لم يتغير.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder.</source>
   <translation>وفّر مساحة، أو اختر مجلدًا آخر.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder. The project was not changed.</source>
   <translation>وفّر مساحة، أو اختر مجلدًا آخر. لم يتغير المشروع.</translation>
  </message>
  <message>
   <source>Make room, or choose another.</source>
   <translation>وفّر مساحة، أو اختر غيره.</translation>
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation>وفّر بعض المساحة، أو أفرغ ذاكرة Earmark المؤقتة للوسائط، ثم حاول مجددًا. لم يُفقد شيء.</translation>
  </message>
  <message>
   <source>Mark {0} as {1}</source>
   <translation>تعيين {0} كـ {1}</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>رصد إعلامي</translation>
  </message>
  <message>
   <source>Mend it, or look for plain words.</source>
   <translation>أصلحه، أو ابحث عن كلمات عادية.</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>ذِكر وأصوات وقضايا وادعاءات وإعلانات.</translation>
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation>ادمجه مع جاره بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Merge tag {0} into {1}</source>
   <translation>دمج الوسم {0} في {1}</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>دمج الوسوم</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>دمج {0}</translation>
  </message>
  <message>
   <source>Mesaros, Heittola and Virtanen 2016, event-based</source>
   <translation>‏Mesaros وHeittola وVirtanen 2016، على أساس الأحداث</translation>
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation>أكثر من 0 حيث لا يكون الوقت في الملف بل محسوبًا مما فيه.</translation>
  </message>
  <message>
   <source>Move annotation</source>
   <translation>نقل تعليق</translation>
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation>حرّك ذلك السطر أو ألغِ تثبيته أولًا.</translation>
  </message>
  <message>
   <source>Move tag</source>
   <translation>نقل وسم</translation>
  </message>
  <message>
   <source>Move tag {0}</source>
   <translation>نقل الوسم {0}</translation>
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation>حرّك رأس التشغيل إلى داخل المقطع، أو قسّم بدونه.</translation>
  </message>
  <message>
   <source>Move them first.</source>
   <translation>انقلها أولًا.</translation>
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation>تحريك {0} سطور بمقدار {1} ث</translation>
  </message>
  <message>
   <source>Move {0} to {1}–{2}</source>
   <translation>نقل {0} إلى {1}–{2}</translation>
  </message>
  <message>
   <source>N AH S</source>
   <translation>N AH S</translation>
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation>سمِّ ملفات، أو مجلدًا فيه تفريغات.</translation>
  </message>
  <message>
   <source>Name the episode to export, or a folder, which gets a file for each.</source>
   <translation>سمِّ الحلقة المراد تصديرها، أو مجلدًا يوضع فيه ملف لكل حلقة.</translation>
  </message>
  <message>
   <source>Name the episode, or write into a folder.</source>
   <translation>سمِّ الحلقة، أو اكتب إلى مجلد.</translation>
  </message>
  <message>
   <source>Name the episode: --episode, or call the file as the episode is called.</source>
   <translation>سمِّ الحلقة: --episode، أو سمِّ الملف باسم الحلقة.</translation>
  </message>
  <message>
   <source>Names and details that must not be published.</source>
   <translation>أسماء وتفاصيل يجب ألا تُنشر.</translation>
  </message>
  <message>
   <source>Names of cues are left out: {0}.</source>
   <translation>تُركت أسماء الإشارات الزمنية: {0}.</translation>
  </message>
  <message>
   <source>No annotation with “{0}” matches, so nothing was split.</source>
   <translation>لا تعليق يحمل «{0}» مطابق، فلم يُقسّم شيء.</translation>
  </message>
  <message>
   <source>No backup was made: %s</source>
   <translation>لم تُنشأ نسخة احتياطية: %s</translation>
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation>لا يمكن كتابة نسخة من المشروع إلى {0}: {1}.</translation>
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation>لا حلقة في عنوانها «{0}».</translation>
  </message>
  <message>
   <source>No episode of this selection has a date.</source>
   <translation>لا تاريخ لأي حلقة في هذا التحديد.</translation>
  </message>
  <message>
   <source>No module named</source>
   <translation>No module named</translation>
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation>لا يمكن إنشاء مشروع في {0}: {1}.</translation>
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation>تعذر فك ترميز أي صوت من {0}.</translation>
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation>لم يُعثر على جهاز صوت؛ يعمل Earmark بصمت.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>بلا وسوم: أنشئ وسومك.</translation>
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation>لا طبقة في الملف تحوي نصًا.</translation>
  </message>
  <message>
   <source>Nobody called “{0}” annotated that.</source>
   <translation>لم يعلّق أحد باسم «{0}» على ذلك.</translation>
  </message>
  <message>
   <source>Nobody in this episode is called “{0}”.</source>
   <translation>لا أحد في هذه الحلقة اسمه «{0}».</translation>
  </message>
  <message>
   <source>None of its lines has a speaker.</source>
   <translation>لا متحدث لأي من سطورها.</translation>
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation>لم يُضبط أي من هذه السطور يدويًا.</translation>
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation>ليس تاريخًا: {0}</translation>
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation>ليس طولًا: {0}</translation>
  </message>
  <message>
   <source>Not in the text: {0} stretches ({1} s).</source>
   <translation>ليس في النص: {0} من المقاطع ({1} ث).</translation>
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation>لم يُحتفظ بـ: {0}.</translation>
  </message>
  <message>
   <source>Not spoken of the text: {0} lines.</source>
   <translation>لم يُنطق من النص: {0} من الأسطر.</translation>
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation>غير مفهوم: {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation>لا يمكن قراءة شيء من {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation>لا يمكن قراءة شيء من {0}: {1}.</translation>
  </message>
  <message>
   <source>Nothing could be fetched.</source>
   <translation>تعذر جلب أي شيء.</translation>
  </message>
  <message>
   <source>Nothing is left of the recording.</source>
   <translation>لن يبقى شيء من التسجيل.</translation>
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation>لا شيء على هذا الحاسوب يستطيع تشغيل الصوت؛ يتحرك رأس التشغيل بصمت.</translation>
  </message>
  <message>
   <source>Nothing that is tagged fits.</source>
   <translation>لا شيء مما وُسم مناسب.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation>لم يتغير شيء. استعد أحدث نسخة احتياطية، أو احفظ ما يمكن قراءته باستخدام 'earmark salvage'.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation>لم يتغير شيء. شغّل 'earmark check' على المشروع.</translation>
  </message>
  <message>
   <source>Nothing would be left of the line at {0}.</source>
   <translation>لن يبقى شيء من السطر عند {0}.</translation>
  </message>
  <message>
   <source>Nothing would be left of “{0}”.</source>
   <translation>لن يبقى شيء من «{0}».</translation>
  </message>
  <message>
   <source>Of passages that both marked, the time they share over the time that either covers, on average.</source>
   <translation>في المقتطفات التي علّمها الاثنان، الوقت المشترك بينهما مقسومًا على الوقت الذي يغطيه أي منهما، في المتوسط.</translation>
  </message>
  <message>
   <source>Of the time of the tag in the row, how much the tag in the column covers too.</source>
   <translation>من وقت الوسم الذي في الصف، كم يغطي الوسم الذي في العمود أيضًا.</translation>
  </message>
  <message>
   <source>One line of the text is not spoken.</source>
   <translation>سطر واحد من النص لم يُنطق.</translation>
  </message>
  <message>
   <source>One minus the disagreement found over the disagreement expected if tags were dealt out at random; takes any number of annotators.</source>
   <translation>واحد ناقص الخلاف الموجود مقسومًا على الخلاف المتوقع لو وُزعت الوسوم عشوائيًا؛ يصلح لأي عدد من المعلّقين.</translation>
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation>أحد التعليقات المراد تغييرها لم يعد في المشروع.</translation>
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation>أحد التعليقات المراد حذفها لم يعد في المشروع.</translation>
  </message>
  <message>
   <source>One of the annotations to tag is no longer in the project.</source>
   <translation>أحد التعليقات المراد وسمها لم يعد في المشروع.</translation>
  </message>
  <message>
   <source>One stretch ({0} s) is not in the text.</source>
   <translation>مقطع واحد ({0} ث) ليس في النص.</translation>
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation>لا يُلغى إلا تثبيت سطر ضُبط يدويًا.</translation>
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation>عُثر على {0} فقط من السطور في الصوت؛ والبقية تحتفظ بتقديراتها.</translation>
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation>عُثر على {0} فقط من الكلمات: لا يبدو أن هذا التسجيل يخص هذا التفريغ.</translation>
  </message>
  <message>
   <source>Open it with File ▸ Open feed…, or 'earmark feed'.</source>
   <translation>افتحه من ملف ▸ فتح خلاصة…، أو باستخدام 'earmark feed'.</translation>
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation>افتح الحلقة مجددًا ليقرأ Earmark الأصل من جديد.</translation>
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation>افتح الحلقة مجددًا، أو اختر الملف يدويًا.</translation>
  </message>
  <message>
   <source>Open the episode and show where its recording lies.</source>
   <translation>افتح الحلقة وبيّن مكان تسجيلها.</translation>
  </message>
  <message>
   <source>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also as DOCX, ODT and Markdown</source>
   <translation>‏Otter وDescript وSonix وHappy Scribe وRev وLRC ومخرجات whisper؛ وأيضًا بصيغة DOCX وODT وMarkdown</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>التداخل (IoU)</translation>
  </message>
  <message>
   <source>P AH L</source>
   <translation>P AH L</translation>
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation>‏PYTHON_VLC_LIB_PATH يشير إلى مكتبة غير موجودة</translation>
  </message>
  <message>
   <source>Paid messages, start to end.</source>
   <translation>رسائل مدفوعة، من البداية إلى النهاية.</translation>
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation>رسائل مدفوعة أو ترويج ذاتي، من البداية إلى النهاية.</translation>
  </message>
  <message>
   <source>Parquet (pandas, Polars)</source>
   <translation>Parquet (pandas, Polars)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed.</source>
   <translation>‏Parquet يحتاج إلى pyarrow، وهو غير مثبّت.</translation>
  </message>
  <message>
   <source>People say that it is cold there.</source>
   <translation>يقول الناس إن الجو بارد هناك.</translation>
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation>نص عادي وMarkdown وWord وOpenDocument</translation>
  </message>
  <message>
   <source>Playback goes on where it was.</source>
   <translation>يستمر التشغيل من حيث كان.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation>صِل سماعات رأس أو مكبر صوت، أو شغّل PipeWire أو PulseAudio. بدون ذلك يعمل Earmark بصمت.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation>صِل سماعات رأس أو مكبر صوت، أو شغّل خدمة الصوت، ثم افتح الحلقة مجددًا.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation>صِل سماعات رأس أو مكبر صوت؛ ينتقل التشغيل إليه تلقائيًا.</translation>
  </message>
  <message>
   <source>Podcasting 2.0 HTML</source>
   <translation>Podcasting 2.0 HTML</translation>
  </message>
  <message>
   <source>Podcasting 2.0 JSON</source>
   <translation>Podcasting 2.0 JSON</translation>
  </message>
  <message>
   <source>Podcasting 2.0 chapters</source>
   <translation>فصول Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 sound bites</source>
   <translation>مقتطفات صوتية من Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podlove Simple Transcripts</source>
   <translation>Podlove Simple Transcripts</translation>
  </message>
  <message>
   <source>Podlove XML</source>
   <translation>Podlove XML</translation>
  </message>
  <message>
   <source>Podlove, Otter, Sonix, Happy Scribe, and lists of text and times of other programs</source>
   <translation>‏Podlove وOtter وSonix وHappy Scribe وقوائم نصوص وأزمنة من تطبيقات أخرى</translation>
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation>Praat TextGrid</translation>
  </message>
  <message>
   <source>Prices fell by nine tenths in ten years.</source>
   <translation>انخفضت الأسعار تسعة أعشار في عشر سنوات.</translation>
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation>ضع مؤشر الكتابة بين كلمتين.</translation>
  </message>
  <message>
   <source>Qt {0}</source>
   <translation>Qt {0}</translation>
  </message>
  <message>
   <source>Qt {0}, {1}</source>
   <translation>‏Qt {0}، {1}</translation>
  </message>
  <message>
   <source>QtMultimedia has no back end.</source>
   <translation>ليس لـ QtMultimedia نظام تشغيل صوت خلفي.</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>اقتباسات</translation>
  </message>
  <message>
   <source>REFI-QDA codebook</source>
   <translation>دليل ترميز REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>مشروع REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)</source>
   <translation>مشروع REFI-QDA ‏(QualCoder وMAXQDA وATLAS.ti وNVivo)</translation>
  </message>
  <message>
   <source>RTTM (speakers)</source>
   <translation>‏RTTM (متحدثون)</translation>
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation>إعادة التوقيت على مونتاج آخر</translation>
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation>إعادة توقيت {0} على مونتاج آخر</translation>
  </message>
  <message>
   <source>Read as {0}: {1}{2}.</source>
   <translation>قُرئ بصيغة {0}: {1}{2}.</translation>
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation>انقطعت قراءة {0} على غير المتوقع.</translation>
  </message>
  <message>
   <source>Recognised words that are not in the text: {0}.</source>
   <translation>كلمات تم التعرف عليها وليست في النص: {0}.</translation>
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation>حلقة مستعادة {0}</translation>
  </message>
  <message>
   <source>Reel of the annotations</source>
   <translation>شريط مجمّع للتعليقات</translation>
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation>تدقيق أزمنة {0}</translation>
  </message>
  <message>
   <source>Release it first, or choose a time beside it.</source>
   <translation>ألغِ تثبيته أولًا، أو اختر وقتًا بجانبه.</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>إلغاء تثبيت {0}</translation>
  </message>
  <message>
   <source>Remarks on the file: {0}.</source>
   <translation>ملاحظات على الملف: {0}.</translation>
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation>أزل ذلك أو غيّره أولًا.</translation>
  </message>
  <message>
   <source>Rename the tag instead.</source>
   <translation>أعد تسمية الوسم بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>إعادة تسمية {0} إلى {1}</translation>
  </message>
  <message>
   <source>Reopen a passage</source>
   <translation>إعادة فتح مقتطف</translation>
  </message>
  <message>
   <source>Report in HTML, with a player</source>
   <translation>تقرير HTML مع مشغّل</translation>
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation>تقرير Markdown</translation>
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation>استعد نسخة احتياطية، أو أزل الملف وأنشئ مشروعًا جديدًا.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>استعد نسخة احتياطية.</translation>
  </message>
  <message>
   <source>Restore the first text</source>
   <translation>استرجاع النص الأول</translation>
  </message>
  <message>
   <source>Retag {0} as {1}</source>
   <translation>تغيير وسم {0} إلى {1}</translation>
  </message>
  <message>
   <source>Retire tag</source>
   <translation>إيقاف استعمال وسم</translation>
  </message>
  <message>
   <source>Retire tag {0}</source>
   <translation>إيقاف استعمال الوسم {0}</translation>
  </message>
  <message>
   <source>Rolling captions: cues that only repeat lines were merged ({0}).</source>
   <translation>ترجمات متدحرجة: دُمجت المقاطع التي لا تفعل إلا تكرار الأسطر ({0}).</translation>
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation>شغّل 'earmark doctor' لترى ما ينقص وكيف يُثبّت.</translation>
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation>شغّل 'earmark doctor'.</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation>شغّل: {0} -m pip install PySide6</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation>شغّل: {0} -m pip install {1}</translation>
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation>شغّل: {0}{1} {2}</translation>
  </message>
  <message>
   <source>SH AH L</source>
   <translation>SH AH L</translation>
  </message>
  <message>
   <source>SH AH N</source>
   <translation>SH AH N</translation>
  </message>
  <message>
   <source>SH AH S</source>
   <translation>SH AH S</translation>
  </message>
  <message>
   <source>Save a copy elsewhere, or close the project there and open it here again.</source>
   <translation>احفظ نسخة في مكان آخر، أو أغلق المشروع هناك وافتحه هنا مجددًا.</translation>
  </message>
  <message>
   <source>Save a filter</source>
   <translation>حفظ مرشّح</translation>
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation>احفظه مجددًا في Praat.</translation>
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation>احفظه مجددًا بالتطبيق الذي جاء منه.</translation>
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation>احفظه كنص أو DOCX أو SRT أو WebVTT واستورد ذلك.</translation>
  </message>
  <message>
   <source>Save the filter {0}</source>
   <translation>حفظ المرشّح {0}</translation>
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation>انظر 'earmark list'.</translation>
  </message>
  <message>
   <source>See the players above.</source>
   <translation>انظر المشغّلات أعلاه.</translation>
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation>المقطع {0} من الحلقة {1} ينتهي قبل بدايته.</translation>
  </message>
  <message>
   <source>Segments that repeat the one before were merged ({0}).</source>
   <translation>دُمجت المقاطع التي تكرر ما قبلها ({0}).</translation>
  </message>
  <message>
   <source>Segments: {0}, chapters: {1}, speakers: {2}.</source>
   <translation>المقاطع: {0}، الفصول: {1}، المتحدثون: {2}.</translation>
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation>ضبط السطر {0} على {1}</translation>
  </message>
  <message>
   <source>Set the line</source>
   <translation>ضبط السطر</translation>
  </message>
  <message>
   <source>Set the line to {0}–{1}</source>
   <translation>ضبط السطر على {0}–{1}</translation>
  </message>
  <message>
   <source>Set the recording</source>
   <translation>تعيين التسجيل</translation>
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation>ضبط {0} سطور</translation>
  </message>
  <message>
   <source>Share of time by episode</source>
   <translation>حصة الوقت بحسب الحلقة</translation>
  </message>
  <message>
   <source>Share of time by tag</source>
   <translation>حصة الوقت بحسب الوسم</translation>
  </message>
  <message>
   <source>Share of time over dates</source>
   <translation>حصة الوقت عبر التواريخ</translation>
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation>تفريغ من ملاحظات البرنامج</translation>
  </message>
  <message>
   <source>Sign annotations</source>
   <translation>توقيع التعليقات</translation>
  </message>
  <message>
   <source>Sign {0} annotations as {1}</source>
   <translation>توقيع {0} تعليقات باسم {1}</translation>
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation>بعض البايتات ليست نص {0}؛ تُعرض هكذا: �.</translation>
  </message>
  <message>
   <source>Somebody or something that is watched is named.</source>
   <translation>يُذكر شخص أو شيء قيد الرصد.</translation>
  </message>
  <message>
   <source>Something said before is put right.</source>
   <translation>تصحيح شيء قيل من قبل.</translation>
  </message>
  <message>
   <source>Something that happened to the person who speaks, told by them.</source>
   <translation>شيء حدث للمتحدث يرويه بنفسه.</translation>
  </message>
  <message>
   <source>Something that is missing, wished for or in the way.</source>
   <translation>شيء ناقص أو مرغوب أو عائق.</translation>
  </message>
  <message>
   <source>Something that is no tag was left out.</source>
   <translation>تُرك شيء ليس وسمًا.</translation>
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation>المتحدث {0}</translation>
  </message>
  <message>
   <source>Speakers and tags</source>
   <translation>المتحدثون والوسوم</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>التعرّف على الكلام بواسطة Whisper غير مثبّت.</translation>
  </message>
  <message>
   <source>Speed of annotating</source>
   <translation>سرعة التعليق</translation>
  </message>
  <message>
   <source>Split tag</source>
   <translation>تقسيم وسم</translation>
  </message>
  <message>
   <source>Split tag {0}: {1} now {2}</source>
   <translation>تقسيم الوسم {0}: {1} صارت {2}</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>تقسيم السطر</translation>
  </message>
  <message>
   <source>Split the line at {0}</source>
   <translation>تقسيم السطر عند {0}</translation>
  </message>
  <message>
   <source>Spoken by {0}</source>
   <translation>المتحدث: {0}</translation>
  </message>
  <message>
   <source>Sponsor load by show</source>
   <translation>حجم الرعاية بحسب البرنامج</translation>
  </message>
  <message>
   <source>SponsorBlock segments</source>
   <translation>مقاطع SponsorBlock</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>رعاة وادعاءات ومواضيع.</translation>
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation>تعذرت قراءة الخطوة {0} من سجل التغييرات.</translation>
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation>مد {0} سطور إلى {1}–{2}</translation>
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation>SubRip (SRT)</translation>
  </message>
  <message>
   <source>SubRip captions (SRT)</source>
   <translation>ترجمة مصاحبة SubRip ‏(SRT)</translation>
  </message>
  <message>
   <source>T AH L</source>
   <translation>T AH L</translation>
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation>‏TTML وDFXP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>Table separated by tabs (TSV)</source>
   <translation>جدول مفصول بعلامات جدولة (TSV)</translation>
  </message>
  <message>
   <source>Tag something, or choose another filter.</source>
   <translation>سِم شيئًا، أو اختر مرشّحًا آخر.</translation>
  </message>
  <message>
   <source>Tag {0} passages {1}</source>
   <translation>وسم {0} مقتطفات {1}</translation>
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation>فُقد الوسم {0}؛ وحُفظت تعليقاته.</translation>
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation>وسم {0} {1}</translation>
  </message>
  <message>
   <source>Tags are nested more than {0} deep.</source>
   <translation>الوسوم متفرعة أكثر من {0} مستويات.</translation>
  </message>
  <message>
   <source>Tags together</source>
   <translation>الوسوم معًا</translation>
  </message>
  <message>
   <source>Take the speaker off</source>
   <translation>إزالة المتحدث</translation>
  </message>
  <message>
   <source>Take {0} agreed annotations into the gold tier</source>
   <translation>أخذ {0} تعليقات متفق عليها إلى الطبقة الذهبية</translation>
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation>تُرك النص الذي فوق أول إشارة زمنية.</translation>
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation>تُرك النص الذي فوق أول إشارة زمنية: {0}</translation>
  </message>
  <message>
   <source>Text with times</source>
   <translation>نص مع أزمنة</translation>
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation>ذلك التعليق لم يعد في المشروع.</translation>
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation>تلك الحلقة لم تعد في المشروع.</translation>
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation>ذلك الجزء من النص لم يعد في التفريغ.</translation>
  </message>
  <message>
   <source>That saved filter is no longer in the project.</source>
   <translation>ذلك المرشّح المحفوظ لم يعد في المشروع.</translation>
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation>ذلك المقطع لم يعد في التفريغ.</translation>
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation>تلك الخطوة لم تعد في سجل التغييرات.</translation>
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation>ذلك الوسم لم يعد في دليل الترميز.</translation>
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation>تعذر تحميل نموذج Whisper ‏{0}.</translation>
  </message>
  <message>
   <source>The XML is not well-formed here; loose “&amp;” were mended.</source>
   <translation>‏XML غير سليم البنية هنا؛ أُصلحت علامات «&amp;» المنفردة.</translation>
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation>أُلغيت المحاذاة.</translation>
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation>التعليق يشير إلى تعليق غير موجود.</translation>
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation>كان التعليق في الجدول من قبل؛ تُرك هذا الصف.</translation>
  </message>
  <message>
   <source>The box holds the middle half with the median as a line, the thin line nine in ten; lengths on the axis multiply from left to right.</source>
   <translation>الصندوق يضم النصف الأوسط والوسيط خط فيه، والخط الرفيع تسعة أعشار؛ والأطوال على المحور تتضاعف من اليسار إلى اليمين.</translation>
  </message>
  <message>
   <source>The change that waited has just been saved.</source>
   <translation>التغيير الذي كان ينتظر حُفظ للتو.</translation>
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation>وقت الفصل ({0}) ليس وقتًا؛ وُضع «{1}» عند {2} بين جاريه.</translation>
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation>الفصل «{0}» يبدأ بعد نهاية التسجيل.</translation>
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation>كانت الفصول غير مرتبة وقد فُرزت.</translation>
  </message>
  <message>
   <source>The coding refers to no code of the project.</source>
   <translation>الترميز يشير إلى رمز غير موجود في المشروع.</translation>
  </message>
  <message>
   <source>The columns are: {0}.</source>
   <translation>الأعمدة هي: {0}.</translation>
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation>النسخة {0} غير كاملة، لذا لم يُحتفظ بها.</translation>
  </message>
  <message>
   <source>The corrected text differs; the words are as recognised.</source>
   <translation>النص المصحَّح مختلف؛ تبقى الكلمات كما تم التعرف عليها.</translation>
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation>ليس للإشارة الزمنية بداية مقروءة؛ وُضعت عند {0}.</translation>
  </message>
  <message>
   <source>The cue names no tag in brackets.</source>
   <translation>الإشارة الزمنية لا تذكر وسمًا بين قوسين.</translation>
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation>الإشارة الزمنية تبدأ قبل الصفر؛ وُضعت عند 0:00.</translation>
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation>الإشارة الزمنية {0}؛ وُضعت نهايتها عند {1}.</translation>
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation>الإشارات الزمنية غير مرتبة زمنيًا؛ وقد فُرزت.</translation>
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation>القرص ممتلئ، لذا تعذر حفظ آخر تغيير.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation>القرص ممتلئ، لذا لم يُكتب {0}.</translation>
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation>القرص ممتلئ: تعذرت كتابة النسخة المجهّزة من التسجيل.</translation>
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation>الحلقة تنتهي عند {0}.</translation>
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation>الحلقة «{0}» ليست في المشروع.</translation>
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation>الأزمنة المقدّرة تطابق طوله الآن.</translation>
  </message>
  <message>
   <source>The feed seems to hold {0} items, but {1} were read.</source>
   <translation>يبدو أن الخلاصة تحوي {0} عناصر، لكن قُرئ {1}.</translation>
  </message>
  <message>
   <source>The file has no times, so they are estimated.</source>
   <translation>لا أوقات في الملف، لذا قُدِّرت.</translation>
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation>الملف كما كان. {0}</translation>
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation>الملف تالف أو ناقص؛ احصل عليه مجددًا.</translation>
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation>الملف تالف: {0}.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation>الملف ليس UTF-8؛ قُرئ بترميز {0}. تحقق من الأحرف ذات العلامات.</translation>
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation>قد يكون الملف تالفًا أو فارغًا. حاول الحصول عليه مجددًا.</translation>
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation>قد يكون الملف تالفًا: نزّله أو انسخه مجددًا.</translation>
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation>ربما قُطع الملف؛ احصل عليه مجددًا.</translation>
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation>يبدو أن الملف يحوي {0} إشارات زمنية، لكن حُسب منها {1}.</translation>
  </message>
  <message>
   <source>The first winter I was there, the heating broke down.</source>
   <translation>في أول شتاء لي هناك تعطلت التدفئة.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation>لا يمكن الكتابة في مجلد التسجيلات المجهّزة.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation>لا يمكن الكتابة في مجلد التسجيلات المجهّزة: {0}</translation>
  </message>
  <message>
   <source>The folder {0} can't be made: {1}.</source>
   <translation>لا يمكن إنشاء المجلد {0}: {1}.</translation>
  </message>
  <message>
   <source>The formats are: {0}.</source>
   <translation>الصيغ هي: {0}.</translation>
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation>في سجل التغييرات خطوات تم التراجع عنها قبل خطوات لم يتم التراجع عنها.</translation>
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation>تُرك سجل التغييرات لأنه لم يعد مطابقًا.</translation>
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation>المفتاح {0} يخص «{1}» بالفعل.</translation>
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation>الكلمات المفتاحية ليست قائمة؛ حُفظت ككلمة واحدة: {0}</translation>
  </message>
  <message>
   <source>The label names no tag.</source>
   <translation>التسمية لا تذكر وسمًا.</translation>
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation>النتيجة الأخيرة تكرر كل الكلمات مع المتحدثين؛ وقد أُخذت.</translation>
  </message>
  <message>
   <source>The line at {0} was set by hand.</source>
   <translation>السطر عند {0} ضُبط يدويًا.</translation>
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation>لا يمكن أن يبدأ السطر هناك: سطر قبله أو بعده ضُبط يدويًا.</translation>
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation>السطر لا يبدأ بـ *؛ تُرك كما هو.</translation>
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation>لا يمكن وضع السطور هناك.</translation>
  </message>
  <message>
   <source>The manual lists what a filter can say.</source>
   <translation>الدليل يسرد ما يمكن كتابته في المرشّح.</translation>
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation>لحظة التقسيم تقع خارج المقطع.</translation>
  </message>
  <message>
   <source>The name {0} does not say in which form the codebook is to be written.</source>
   <translation>لا يدل الاسم {0} على الصيغة التي يُكتب بها دليل الترميز.</translation>
  </message>
  <message>
   <source>The part of the time that each tag covers, by the month of publication.</source>
   <translation>الجزء من الوقت الذي يغطيه كل وسم، بحسب شهر النشر.</translation>
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation>اختفى التسجيل المجهّز من الذاكرة المؤقتة أثناء كتابته.</translation>
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation>لا يمكن تغيير المشروع</translation>
  </message>
  <message>
   <source>The project can't be changed: {0}.</source>
   <translation>لا يمكن تغيير المشروع: {0}.</translation>
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation>أُغلق المشروع.</translation>
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation>في المشروع {0} حلقات «{1}».</translation>
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation>المشروع يحوي {0}.</translation>
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation>ربما لم يسمع التعرّف أي كلام.</translation>
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation>تعذر تشغيل التسجيل: {0}.</translation>
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation>تعذر تجهيز التسجيل: {0}.</translation>
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation>انتهى التسجيل قبل وقته؛ ربما تلف الملف.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is not to be found.</source>
   <translation>لا يمكن العثور على تسجيل «{0}».</translation>
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation>تسجيل «{0}» يؤخذ الآن من {1}.</translation>
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation>تسجيل «{0}» كان {1}.</translation>
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation>التسجيل {0} مفقود.</translation>
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation>التسجيل {0} ليس كما كان.</translation>
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation>التسجيل {0} لم يعد موجودًا.</translation>
  </message>
  <message>
   <source>The recording “{0}” is left out; its words: {1}.</source>
   <translation>يُترك التسجيل «{0}»؛ عدد كلماته: {1}.</translation>
  </message>
  <message>
   <source>The recordings need {0} MB, and {1} has room for {2} MB.</source>
   <translation>التسجيلات تحتاج إلى {0} م.ب، وفي {1} متسع لـ {2} م.ب.</translation>
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation>الصف لا يذكر وسمًا.</translation>
  </message>
  <message>
   <source>The same for every second of the recording, so that long segments count for more.</source>
   <translation>الأمر نفسه لكل ثانية من التسجيل، فيكون للمقاطع الطويلة وزن أكبر.</translation>
  </message>
  <message>
   <source>The same for every second of the recording.</source>
   <translation>الأمر نفسه لكل ثانية من التسجيل.</translation>
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation>حلقة المثال غير موجودة في هذا التثبيت.</translation>
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation>المقاطع يتحدث فيها {0} و{1}.</translation>
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation>مقاطع الحلقة {0} ليست بترتيب أزمنتها.</translation>
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation>التحديد ينتهي قبل بدايته.</translation>
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation>التحديد يتجاوز نص مقطعه.</translation>
  </message>
  <message>
   <source>The share of passages whose start and end both lie within the tolerance of the other’s.</source>
   <translation>حصة المقتطفات التي تقع بدايتها ونهايتها ضمن حد التسامح من الآخر.</translation>
  </message>
  <message>
   <source>The share of starts and ends that are the same to the second; those within the tolerance count in part.</source>
   <translation>حصة البدايات والنهايات المتطابقة بالثانية؛ وما يقع ضمن حد التسامح يُحسب جزئيًا.</translation>
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation>انقطع الصوت.</translation>
  </message>
  <message>
   <source>The sound engine can't be started: {0}.</source>
   <translation>تعذّر بدء محرك الصوت: {0}.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly and was started again.</source>
   <translation>توقف محرك الصوت على نحو غير متوقع وأُعيد تشغيله.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly several times.</source>
   <translation>توقف محرك الصوت على نحو غير متوقع عدة مرات.</translation>
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation>لا يمكن قراءة حالة المحاذاة المخزنة.</translation>
  </message>
  <message>
   <source>The subject in a few words.</source>
   <translation>الموضوع في بضع كلمات.</translation>
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation>الجدول {0} مفقود.</translation>
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation>الوسم المراد التفريع تحته لم يعد موجودًا.</translation>
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation>النص ليس في «{0}»: {1}</translation>
  </message>
  <message>
   <source>The text “{0}” with {1} lines is left out.</source>
   <translation>تُرك النص «{0}» ذو {1} سطور.</translation>
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation>تُركت الطبقة «{0}» ذات {1} تعليقات.</translation>
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation>الوقت {0} لا يقع بين جاريه؛ قُدّر من جديد.</translation>
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation>التفريغ يحمل {0}، لذا لا يمكن استبداله.</translation>
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation>لا كلمات في التفريغ للبحث عنها.</translation>
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation>التفريغ مكتوب بخط لا يستطيع النموذج الإنجليزي المدمج نطقه.</translation>
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation>التفريغ يذكر {0}، وطول التسجيل {1}: تحقق من أنهما معًا.</translation>
  </message>
  <message>
   <source>The whole passage</source>
   <translation>المقتطف كله</translation>
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation>النافذة تحتاج إلى جلسة سطح مكتب؛ أما الأوامر فلا.</translation>
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation>أزمنة كلمات أحد المقاطع تالفة وقد تُركت</translation>
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation>تعذرت قراءة أزمنة كلمات المقطع {0}.</translation>
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation>فُقدت كلمات التعليق {0}؛ وحُفظ نصه.</translation>
  </message>
  <message>
   <source>The {0} codings of the project are not taken in.</source>
   <translation>لم تُستورد ترميزات المشروع ({0}).</translation>
  </message>
  <message>
   <source>The {0} could not be fetched: {1}</source>
   <translation>تعذر جلب {0}: {1}</translation>
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation>هناك المزيد؛ سُردت الأولى فقط.</translation>
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation>لا توجد هذه السطور.</translation>
  </message>
  <message>
   <source>There are not two annotators to compare.</source>
   <translation>لا يوجد معلّقان للمقارنة.</translation>
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation>يوجد وسم «{0}» بالفعل.</translation>
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation>لا تعليق {0} في هذا المشروع.</translation>
  </message>
  <message>
   <source>There is no column “{0}”.</source>
   <translation>لا عمود «{0}».</translation>
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation>لا حلقة {0} في هذا المشروع.</translation>
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation>لا ملف في {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>لا ملف {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>لا مجلد {0}.</translation>
  </message>
  <message>
   <source>There is no format “{0}”.</source>
   <translation>لا صيغة «{0}».</translation>
  </message>
  <message>
   <source>There is no line after this one.</source>
   <translation>لا سطر بعد هذا.</translation>
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation>لا مشروع في {0}.</translation>
  </message>
  <message>
   <source>There is no such line.</source>
   <translation>لا يوجد هذا السطر.</translation>
  </message>
  <message>
   <source>There is no tag “{0}” to nest others under.</source>
   <translation>لا وسم «{0}» لتفريع غيره تحته.</translation>
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation>لا نص في التحديد لوسمه.</translation>
  </message>
  <message>
   <source>There is nothing to count in this selection yet.</source>
   <translation>لا شيء للإحصاء في هذا التحديد بعد.</translation>
  </message>
  <message>
   <source>There is nothing to decide about.</source>
   <translation>لا شيء للبت فيه.</translation>
  </message>
  <message>
   <source>There is nothing to fetch for “{0}”.</source>
   <translation>لا شيء لجلبه لـ «{0}».</translation>
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation>لا شيء للانتقال إليه.</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>لا شيء للاستيراد.</translation>
  </message>
  <message>
   <source>There is: {0}.</source>
   <translation>الموجود: {0}.</translation>
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation>قد تكون الذاكرة قليلة. حاول مجددًا بمهام أقل.</translation>
  </message>
  <message>
   <source>This change was not made, as an earlier one waits to be saved.</source>
   <translation>لم يُجرَ هذا التغيير، لأن تغييرًا سابقًا ينتظر الحفظ.</translation>
  </message>
  <message>
   <source>This episode is brought to you by…</source>
   <translation>هذه الحلقة برعاية…</translation>
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation>هذا ما زال مستعملًا في شيء آخر في المشروع.</translation>
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation>هذا المشروع في {0}. أغلقه قبل فتحه على حاسوب آخر.</translation>
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation>هذا التسجيل يخص «{0}» بالفعل؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>This regular expression can't be read: {0}.</source>
   <translation>تعذرت قراءة هذا التعبير النمطي: {0}.</translation>
  </message>
  <message>
   <source>Transcribe the recording there, or export the transcript.</source>
   <translation>فرّغ التسجيل هناك، أو صدّر النص المفرَّغ.</translation>
  </message>
  <message>
   <source>Transcription Model</source>
   <translation>Transcription Model</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>حاول لاحقًا.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>حاول مجددًا.</translation>
  </message>
  <message>
   <source>Try again. If it goes on, update VLC, or choose another player in the settings.</source>
   <translation>حاول مرة أخرى. إذا تكرر ذلك فحدّث VLC، أو اختر مشغلًا آخر في الإعدادات.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation>حاول مجددًا؛ وإن تكرر فانظر هل ينظف شيء ذلك المجلد.</translation>
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation>اكتب 12:30 أو 62m أو +30 أو -1:00 أو 50 % أو جزءًا من اسم فصل.</translation>
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation>اكتب وقتًا قبل ذلك؛ {0} يقع بعده.</translation>
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation>اكتب وقتًا مثل 12:30، أو فصلًا.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>اكتب واحدًا.</translation>
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation>فك ضغطه واستورد التفريغ الذي بداخله.</translation>
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation>إزالة وسم {0} {1}</translation>
  </message>
  <message>
   <source>Untitled episode</source>
   <translation>حلقة بلا عنوان</translation>
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation>استعمل Python أحدث، فهو يأتي بـ SQLite أحدث.</translation>
  </message>
  <message>
   <source>Use of the codebook</source>
   <translation>استعمال دليل الترميز</translation>
  </message>
  <message>
   <source>Use the code TEA for ten percent off.</source>
   <translation>استعمل الرمز TEA لخصم عشرة بالمئة.</translation>
  </message>
  <message>
   <source>Video Description</source>
   <translation>Video Description</translation>
  </message>
  <message>
   <source>Video Keywords</source>
   <translation>Video Keywords</translation>
  </message>
  <message>
   <source>Video Rating</source>
   <translation>Video Rating</translation>
  </message>
  <message>
   <source>Video Views</source>
   <translation>Video Views</translation>
  </message>
  <message>
   <source>W3C Web Annotation</source>
   <translation>W3C Web Annotation</translation>
  </message>
  <message>
   <source>WebVTT captions</source>
   <translation>ترجمة مصاحبة WebVTT</translation>
  </message>
  <message>
   <source>What concerns the interview itself: a question, a break, a misunderstanding.</source>
   <translation>ما يخص المقابلة نفسها: سؤال أو استراحة أو سوء فهم.</translation>
  </message>
  <message>
   <source>What does not belong to it</source>
   <translation>ما لا ينتمي إليه</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>ما يُقرأ</translation>
  </message>
  <message>
   <source>What listeners are asked to do: a code, an address.</source>
   <translation>ما يُطلب من المستمعين فعله: رمز أو عنوان.</translation>
  </message>
  <message>
   <source>What stands in their place in print.</source>
   <translation>ما يحل محلها عند النشر.</translation>
  </message>
  <message>
   <source>What the person thinks of something.</source>
   <translation>ما يراه الشخص في أمر ما.</translation>
  </message>
  <message>
   <source>When it happened, as it is told.</source>
   <translation>متى حدث، بحسب ما يُروى.</translation>
  </message>
  <message>
   <source>Where it was checked.</source>
   <translation>أين تم التحقق منه.</translation>
  </message>
  <message>
   <source>Where somebody comes from: life, work, circumstances.</source>
   <translation>خلفية شخص: حياته وعمله وظروفه.</translation>
  </message>
  <message>
   <source>Whether the same stretches were cut out of the recording: ends that lie far apart and passages that only one marked count by the square of their length.</source>
   <translation>هل اقتُطعت من التسجيل الأجزاء نفسها: النهايات المتباعدة والمقتطفات التي علّمها واحد فقط تُحسب بمربع طولها.</translation>
  </message>
  <message>
   <source>While you worked</source>
   <translation>أثناء عملك</translation>
  </message>
  <message>
   <source>Whisper JSON</source>
   <translation>Whisper JSON</translation>
  </message>
  <message>
   <source>Whisper TSV</source>
   <translation>Whisper TSV</translation>
  </message>
  <message>
   <source>Who pays, or whose thing it is.</source>
   <translation>من يدفع، أو لمن الشيء.</translation>
  </message>
  <message>
   <source>Who says it, or is quoted as saying it.</source>
   <translation>من يقوله، أو يُنقل عنه قوله.</translation>
  </message>
  <message>
   <source>Words worth printing as they are.</source>
   <translation>كلمات تستحق النشر كما هي.</translation>
  </message>
  <message>
   <source>Write a date as 2026-11-27, or “today”.</source>
   <translation>اكتب التاريخ هكذا 2026-11-27، أو "today".</translation>
  </message>
  <message>
   <source>Write a number, such as 3 or 2.5.</source>
   <translation>اكتب رقمًا، مثل 3 أو 2.5.</translation>
  </message>
  <message>
   <source>Write an address, such as https://example.org/page.</source>
   <translation>اكتب عنوانًا، مثل https://example.org/page.</translation>
  </message>
  <message>
   <source>Write down {0}</source>
   <translation>تفريغ {0} كتابةً</translation>
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation>اكتبه بصيغة #RRGGBB.</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation>اكتب نعم أو لا.</translation>
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation>تُرك X-TIMESTAMP-MAP؛ وتبقى الأزمنة كما كُتبت.</translation>
  </message>
  <message>
   <source>Y UH R</source>
   <translation>Y UH R</translation>
  </message>
  <message>
   <source>YouTube SBV</source>
   <translation>YouTube SBV</translation>
  </message>
  <message>
   <source>YouTube shows chapters only where there are at least three.</source>
   <translation>لا يعرض يوتيوب الفصول إلا إذا كانت ثلاثة على الأقل.</translation>
  </message>
  <message>
   <source>ZH AH N</source>
   <translation>ZH AH N</translation>
  </message>
  <message>
   <source>`cite`, `time` and `p`; long paragraphs are cut into sentences</source>
   <translation>‏`cite` و`time` و`p`؛ وتُقسم الفقرات الطويلة إلى جمل</translation>
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation>مجلد Dropbox</translation>
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation>مجلد Google Drive</translation>
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation>مجلد Nextcloud</translation>
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation>مجلد OneDrive</translation>
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation>مجلد Synology Drive</translation>
  </message>
  <message>
   <source>a comma is missing</source>
   <translation>فاصلة ناقصة</translation>
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation>مجلد متزامن مع سحابة</translation>
  </message>
  <message>
   <source>a line or a sentence becomes a segment; also as DOCX, ODT and Markdown; times are estimated</source>
   <translation>يصير السطر أو الجملة مقطعًا؛ وأيضًا بصيغة DOCX وODT وMarkdown؛ والأزمنة مقدّرة</translation>
  </message>
  <message>
   <source>a name is missing</source>
   <translation>اسم ناقص</translation>
  </message>
  <message>
   <source>a network folder</source>
   <translation>مجلد شبكة</translation>
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation>مجلد pCloud</translation>
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation>لا يمكن أن ينتهي النطاق قبل بدايته: {0}–{1}</translation>
  </message>
  <message>
   <source>a step of the history breaks off, or is too large</source>
   <translation>خطوة من سجل التغييرات تنقطع، أو هي كبيرة جدًا</translation>
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation>تغير {0} دون أن يُقرأ</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>مقبول</translation>
  </message>
  <message>
   <source>added by splitting</source>
   <translation>أُضيف بالتقسيم</translation>
  </message>
  <message>
   <source>already another table</source>
   <translation>جدول آخر بالفعل</translation>
  </message>
  <message>
   <source>also as Descript gives it with a published page; single words are gathered into utterances, overlapping twins merged</source>
   <translation>وكذلك كما يعطيه Descript مع صفحة منشورة؛ تُجمع الكلمات المفردة في جمل، وتُدمج المكررات المتداخلة</translation>
  </message>
  <message>
   <source>also without numbers, with dots, without blank lines; `Name:` becomes the speaker</source>
   <translation>أيضًا بلا أرقام، أو بنقاط، أو بلا سطور فارغة؛ و`Name:` يصير المتحدث</translation>
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation>لا يمكن إجراء تعديل داخل تعديل آخر</translation>
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation>مجلد ownCloud</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>تعليقات</translation>
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation>لا يمكن فرز التعليقات بحسب {0}</translation>
  </message>
  <message>
   <source>annotations per hour</source>
   <translation>تعليقات في الساعة</translation>
  </message>
  <message>
   <source>annotations per hour of work</source>
   <translation>تعليقات في ساعة العمل</translation>
  </message>
  <message>
   <source>annotator</source>
   <translation>المعلّق</translation>
  </message>
  <message>
   <source>annotator {0}</source>
   <translation>المعلّق {0}</translation>
  </message>
  <message>
   <source>annotators</source>
   <translation>المعلّقون</translation>
  </message>
  <message>
   <source>another Earmark window</source>
   <translation>نافذة Earmark أخرى</translation>
  </message>
  <message>
   <source>answers to fields</source>
   <translation>إجابات الحقول</translation>
  </message>
  <message>
   <source>apt-get install</source>
   <translation>apt-get install</translation>
  </message>
  <message>
   <source>at length </source>
   <translation>بالتفصيل </translation>
  </message>
  <message>
   <source>at the source</source>
   <translation>في المصدر</translation>
  </message>
  <message>
   <source>batch and fast transcription</source>
   <translation>تفريغ بالدفعات وتفريغ سريع</translation>
  </message>
  <message>
   <source>brew install</source>
   <translation>brew install</translation>
  </message>
  <message>
   <source>cache folder</source>
   <translation>مجلد الذاكرة المؤقتة</translation>
  </message>
  <message>
   <source>call to action</source>
   <translation>دعوة إلى فعل</translation>
  </message>
  <message>
   <source>captions as YouTube exports them</source>
   <translation>ترجمة مصاحبة كما يصدّرها يوتيوب</translation>
  </message>
  <message>
   <source>checked on</source>
   <translation>تاريخ التحقق</translation>
  </message>
  <message>
   <source>clock and offset times, frames, ticks; agents as speakers; timed spans as words</source>
   <translation>أزمنة ساعة وإزاحة وإطارات ونبضات؛ الوكلاء كمتحدثين؛ والأجزاء الموقّتة ككلمات</translation>
  </message>
  <message>
   <source>coding of sound {0}</source>
   <translation>ترميز الصوت {0}</translation>
  </message>
  <message>
   <source>coding {0}</source>
   <translation>الترميز {0}</translation>
  </message>
  <message>
   <source>copied without coding it again</source>
   <translation>نُسخ دون ترميزه مجددًا</translation>
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation>تعذر النظر فيه: {0}</translation>
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation>تعذرت تجربته: {0}</translation>
  </message>
  <message>
   <source>could not decode</source>
   <translation>تعذر فك الترميز</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>مجلد البيانات</translation>
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation>datatype mismatch</translation>
  </message>
  <message>
   <source>date</source>
   <translation>تاريخ</translation>
  </message>
  <message>
   <source>dates of making</source>
   <translation>تواريخ الإنشاء</translation>
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation>اليوم %Y-%m-%d</translation>
  </message>
  <message>
   <source>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</source>
   <translation>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>معترَض عليه</translation>
  </message>
  <message>
   <source>dnf install</source>
   <translation>dnf install</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>مسودة</translation>
  </message>
  <message>
   <source>ends before it starts</source>
   <translation>ينتهي قبل بدايته</translation>
  </message>
  <message>
   <source>episode</source>
   <translation>الحلقة</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>الحلقات</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>exit status {0}</source>
   <translation>حالة الخروج {0}</translation>
  </message>
  <message>
   <source>field.</source>
   <translation>field.</translation>
  </message>
  <message>
   <source>first quartile (s)</source>
   <translation>الربيع الأول (ث)</translation>
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation>وجده libvlc بنفسه</translation>
  </message>
  <message>
   <source>full-text search</source>
   <translation>بحث في النص الكامل</translation>
  </message>
  <message>
   <source>google drive</source>
   <translation>google drive</translation>
  </message>
  <message>
   <source>has no length</source>
   <translation>بلا طول</translation>
  </message>
  <message>
   <source>header with description, chapters, sponsors and links; lines without times</source>
   <translation>ترويسة فيها الوصف والفصول والرعاة والروابط؛ وسطور بلا أزمنة</translation>
  </message>
  <message>
   <source>hours of work</source>
   <translation>ساعات العمل</translation>
  </message>
  <message>
   <source>human interest</source>
   <translation>قصة إنسانية</translation>
  </message>
  <message>
   <source>iCloud Drive</source>
   <translation>iCloud Drive</translation>
  </message>
  <message>
   <source>import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())</source>
   <translation>import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())</translation>
  </message>
  <message>
   <source>it does not find its plugins</source>
   <translation>لا يجد ملحقاته</translation>
  </message>
  <message>
   <source>it is not understood</source>
   <translation>غير مفهوم</translation>
  </message>
  <message>
   <source>it reports nothing though it should play</source>
   <translation>لا يُبلغ عن شيء مع أنه ينبغي أن يشغّل</translation>
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation>أُنشئ بإصدار أحدث من Earmark</translation>
  </message>
  <message>
   <source>it was opened that way</source>
   <translation>فُتح على هذا النحو</translation>
  </message>
  <message>
   <source>its nesting</source>
   <translation>تفرّعه</translation>
  </message>
  <message>
   <source>joined with crossfades</source>
   <translation>موصولة بتلاشٍ متداخل</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>متروك</translation>
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation>libglvnd libxkbcommon-x11 dbus fontconfig</translation>
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation>مخارج الصوت في libvlc</translation>
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation>لا يمكن استعمال libvlc: {0}.</translation>
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation>تعذر على libvlc تشغيل التسجيل.</translation>
  </message>
  <message>
   <source>libvlc is not installed.</source>
   <translation>‏libvlc غير مثبتة.</translation>
  </message>
  <message>
   <source>libvlc path</source>
   <translation>مسار libvlc</translation>
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation>ملحقات libvlc</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>السطر {0}</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>السطر {0}، العمود {1}</translation>
  </message>
  <message>
   <source>log folder</source>
   <translation>مجلد سجل الأحداث</translation>
  </message>
  <message>
   <source>long and short, any encoding; tiers of words are gathered</source>
   <translation>طويلة وقصيرة، بأي ترميز؛ وتُجمع طبقات الكلمات</translation>
  </message>
  <message>
   <source>marked as such</source>
   <translation>معلَّمة بذلك</translation>
  </message>
  <message>
   <source>median (s)</source>
   <translation>الوسيط (ث)</translation>
  </message>
  <message>
   <source>median of absolute differences</source>
   <translation>وسيط الفروق المطلقة</translation>
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</translation>
  </message>
  <message>
   <source>milliseconds and text</source>
   <translation>مللي ثوانٍ ونص</translation>
  </message>
  <message>
   <source>minutes per hour</source>
   <translation>دقائق في الساعة</translation>
  </message>
  <message>
   <source>missing: {0}</source>
   <translation>مفقود: {0}</translation>
  </message>
  <message>
   <source>mobile documents</source>
   <translation>mobile documents</translation>
  </message>
  <message>
   <source>monologues of Rev and Rev.ai</source>
   <translation>مونولوجات Rev وRev.ai</translation>
  </message>
  <message>
   <source>month</source>
   <translation>الشهر</translation>
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation>الشهر %Y-%m</translation>
  </message>
  <message>
   <source>my drive</source>
   <translation>my drive</translation>
  </message>
  <message>
   <source>no answer for {0} s</source>
   <translation>لا إجابة منذ {0} ث</translation>
  </message>
  <message>
   <source>no back end</source>
   <translation>لا نظام خلفيًا</translation>
  </message>
  <message>
   <source>no definition</source>
   <translation>بلا تعريف</translation>
  </message>
  <message>
   <source>no full-text search</source>
   <translation>لا بحث في النص الكامل</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>لم يُذكر سبب</translation>
  </message>
  <message>
   <source>no show named</source>
   <translation>لم يُذكر برنامج</translation>
  </message>
  <message>
   <source>no speaker named</source>
   <translation>لم يُذكر متحدث</translation>
  </message>
  <message>
   <source>no such column</source>
   <translation>no such column</translation>
  </message>
  <message>
   <source>no such index</source>
   <translation>no such index</translation>
  </message>
  <message>
   <source>no such table</source>
   <translation>no such table</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>بلا اسم</translation>
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation>ليس وقتًا: {0}</translation>
  </message>
  <message>
   <source>not in this bundle, which plays by libvlc</source>
   <translation>ليس في هذه الحزمة التي تشغّل الصوت بواسطة libvlc</translation>
  </message>
  <message>
   <source>not in this installation</source>
   <translation>ليس في هذا التثبيت</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>لم يُذكر</translation>
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation>لا يمكن كتابة شيء في مجلده</translation>
  </message>
  <message>
   <source>of recording</source>
   <translation>من التسجيل</translation>
  </message>
  <message>
   <source>of what</source>
   <translation>لأي شيء</translation>
  </message>
  <message>
   <source>of whom</source>
   <translation>لمن</translation>
  </message>
  <message>
   <source>one annotation</source>
   <translation>تعليق واحد</translation>
  </message>
  <message>
   <source>one annotation has</source>
   <translation>تعليق واحد يحمل</translation>
  </message>
  <message>
   <source>only in the backup</source>
   <translation>في النسخة الاحتياطية فقط</translation>
  </message>
  <message>
   <source>only in the project</source>
   <translation>في المشروع فقط</translation>
  </message>
  <message>
   <source>openai-whisper and its service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</source>
   <translation>‏openai-whisper وخدمته، وfaster-whisper وwhisper.cpp وWhisperX وwhisper-timestamped وstable-ts</translation>
  </message>
  <message>
   <source>pacman -S</source>
   <translation>pacman -S</translation>
  </message>
  <message>
   <source>part of this bundle</source>
   <translation>جزء من هذه الحزمة</translation>
  </message>
  <message>
   <source>pcloud drive</source>
   <translation>pcloud drive</translation>
  </message>
  <message>
   <source>peak {}</source>
   <translation>الذروة {}</translation>
  </message>
  <message>
   <source>pip install 'earmark[frames]'</source>
   <translation>pip install 'earmark[frames]'</translation>
  </message>
  <message>
   <source>place (0–1)</source>
   <translation>الموضع (0–1)</translation>
  </message>
  <message>
   <source>places in the text</source>
   <translation>مواضع في النص</translation>
  </message>
  <message>
   <source>quoted voice</source>
   <translation>صوت مقتبس</translation>
  </message>
  <message>
   <source>recovered {0}</source>
   <translation>‏{0} مستعاد</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>replace by</source>
   <translation>يُستبدل بـ</translation>
  </message>
  <message>
   <source>sample episode</source>
   <translation>حلقة المثال</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>المحدد</translation>
  </message>
  <message>
   <source>setting.</source>
   <translation>setting.</translation>
  </message>
  <message>
   <source>settings folder</source>
   <translation>مجلد الإعدادات</translation>
  </message>
  <message>
   <source>share of the tag’s time</source>
   <translation>حصة من وقت الوسم</translation>
  </message>
  <message>
   <source>share of time</source>
   <translation>حصة الوقت</translation>
  </message>
  <message>
   <source>show</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>signal {0} ({1})</source>
   <translation>الإشارة {0} ({1})</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>الجلسات</translation>
  </message>
  <message>
   <source>something follows the end</source>
   <translation>هناك شيء بعد النهاية</translation>
  </message>
  <message>
   <source>sound bite</source>
   <translation>مقتطف صوتي</translation>
  </message>
  <message>
   <source>sound device</source>
   <translation>جهاز الصوت</translation>
  </message>
  <message>
   <source>sound {0}</source>
   <translation>الصوت {0}</translation>
  </message>
  <message>
   <source>source URL</source>
   <translation>عنوان المصدر</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>المتحدث</translation>
  </message>
  <message>
   <source>speaker labels</source>
   <translation>تسميات المتحدثين</translation>
  </message>
  <message>
   <source>start, end and label</source>
   <translation>البداية والنهاية والتسمية</translation>
  </message>
  <message>
   <source>sudo apk add vlc-libs</source>
   <translation>sudo apk add vlc-libs</translation>
  </message>
  <message>
   <source>sudo apt install libpulse0</source>
   <translation>sudo apt install libpulse0</translation>
  </message>
  <message>
   <source>sudo apt install libpulse0 libxrandr2</source>
   <translation>sudo apt install libpulse0 libxrandr2</translation>
  </message>
  <message>
   <source>sudo apt install libvlc5 vlc-plugin-base</source>
   <translation>sudo apt install libvlc5 vlc-plugin-base</translation>
  </message>
  <message>
   <source>sudo dnf install pulseaudio-libs</source>
   <translation>sudo dnf install pulseaudio-libs</translation>
  </message>
  <message>
   <source>sudo dnf install vlc-libs vlc-plugins-base</source>
   <translation>sudo dnf install vlc-libs vlc-plugins-base</translation>
  </message>
  <message>
   <source>sudo pacman -S libpulse</source>
   <translation>sudo pacman -S libpulse</translation>
  </message>
  <message>
   <source>sudo pacman -S vlc</source>
   <translation>sudo pacman -S vlc</translation>
  </message>
  <message>
   <source>sudo zypper install libvlc5 vlc-noX</source>
   <translation>sudo zypper install libvlc5 vlc-noX</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>مقترح</translation>
  </message>
  <message>
   <source>sync {0} {1}</source>
   <translation>التزامن {0} {1}</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>tag {0}</source>
   <translation>الوسم {0}</translation>
  </message>
  <message>
   <source>tag {0} {1}</source>
   <translation>الوسم {0} {1}</translation>
  </message>
  <message>
   <source>tag:sponsor -status:rejected -status:suggested</source>
   <translation>tag:sponsor -status:rejected -status:suggested</translation>
  </message>
  <message>
   <source>text between its time stamps</source>
   <translation>النص بين طوابعه الزمنية</translation>
  </message>
  <message>
   <source>text {0}</source>
   <translation>النص {0}</translation>
  </message>
  <message>
   <source>the corrected transcript of the recording with the most words, its word times and voices; cuts of compositions stay out</source>
   <translation>النص المصحَّح للتسجيل ذي الكلمات الأكثر، مع أزمنة الكلمات والأصوات؛ وتُترك قصّات التركيبات</translation>
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation>الملف محمي من الكتابة</translation>
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation>أُوقف منفّذ المهام</translation>
  </message>
  <message>
   <source>the library is not installed</source>
   <translation>المكتبة غير مثبّتة</translation>
  </message>
  <message>
   <source>the recording of {0}</source>
   <translation>تسجيل {0}</translation>
  </message>
  <message>
   <source>the sound engine crashed: %s</source>
   <translation>تعطل محرك الصوت: %s</translation>
  </message>
  <message>
   <source>the sound engine is given up after several mishaps within a minute</source>
   <translation>تُرك محرك الصوت بعد عدة أعطال خلال دقيقة</translation>
  </message>
  <message>
   <source>the sound engine is started again: %s</source>
   <translation>يُعاد تشغيل محرك الصوت: %s</translation>
  </message>
  <message>
   <source>the transcript of a recording with its sync points, or the longest text; codings stay out</source>
   <translation>تفريغ تسجيل مع نقاط تزامنه، أو أطول نص؛ وتُترك الترميزات</translation>
  </message>
  <message>
   <source>the unnamed speaker</source>
   <translation>المتحدث بلا اسم</translation>
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation>لم تُهيّأ عملية التنفيذ</translation>
  </message>
  <message>
   <source>third quartile (s)</source>
   <translation>الربيع الثالث (ث)</translation>
  </message>
  <message>
   <source>tiers of running text, by participant; other tiers are listed as left out</source>
   <translation>طبقات النص المتصل، بحسب المشارك؛ وتُسرد الطبقات الأخرى على أنها متروكة</translation>
  </message>
  <message>
   <source>time in s</source>
   <translation>الوقت بالثواني</translation>
  </message>
  <message>
   <source>transcript {0}</source>
   <translation>التفريغ {0}</translation>
  </message>
  <message>
   <source>tried already</source>
   <translation>جُرّب من قبل</translation>
  </message>
  <message>
   <source>tuple[Stretch, ...]</source>
   <translation>tuple[Stretch, ...]</translation>
  </message>
  <message>
   <source>tuple[Word, ...]</source>
   <translation>tuple[Word, ...]</translation>
  </message>
  <message>
   <source>unknown error</source>
   <translation>خطأ غير معروف</translation>
  </message>
  <message>
   <source>unsupported file format</source>
   <translation>صيغة ملف غير مدعومة</translation>
  </message>
  <message>
   <source>utterances, or words by speaker</source>
   <translation>أقوال، أو كلمات بحسب المتحدث</translation>
  </message>
  <message>
   <source>utterances, or words by speaker or channel</source>
   <translation>أقوال، أو كلمات بحسب المتحدث أو القناة</translation>
  </message>
  <message>
   <source>v1 and v2; the last result with speakers is taken once</source>
   <translation>‏v1 وv2؛ وتؤخذ آخر نتيجة ذات متحدثين مرة واحدة</translation>
  </message>
  <message>
   <source>v2, and the older shape</source>
   <translation>‏v2، والشكل الأقدم</translation>
  </message>
  <message>
   <source>voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged</source>
   <translation>الأصوات وأزمنة الكاريوكي وNOTE وSTYLE وREGION؛ وتُدمج الترجمة المتدحرجة</translation>
  </message>
  <message>
   <source>week %G-%V</source>
   <translation>الأسبوع %G-%V</translation>
  </message>
  <message>
   <source>what is claimed</source>
   <translation>ما يُدّعى</translation>
  </message>
  <message>
   <source>whisper {0}</source>
   <translation>whisper {0}</translation>
  </message>
  <message>
   <source>window (Qt)</source>
   <translation>النافذة (Qt)</translation>
  </message>
  <message>
   <source>with</source>
   <translation>مع</translation>
  </message>
  <message>
   <source>xcb-util-cursor xcb-util-wm xcb-util-keysyms</source>
   <translation>xcb-util-cursor xcb-util-wm xcb-util-keysyms</translation>
  </message>
  <message>
   <source>zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen</source>
   <translation>zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen</translation>
  </message>
  <message>
   <source>{0} All commands work without it.</source>
   <translation>‏{0} كل الأوامر تعمل بدونه.</translation>
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation>‏{0} تحقق من أن القرص متصل وأنك تستطيع الكتابة فيه، ثم حاول مجددًا، أو احفظ نسخة في مكان آخر.</translation>
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation>‏{0} تحقق من أذونات الملف ومجلده، أو احفظ نسخة في مكان آخر.</translation>
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation>‏{0} أغلق التطبيق الآخر، ثم حاول مجددًا.</translation>
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation>‏{0} وفّر بعض المساحة وحاول مجددًا، أو احفظ نسخة من {1} في مكان آخر.</translation>
  </message>
  <message>
   <source>{0} GB free</source>
   <translation>‏{0} غ.ب متاحة</translation>
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation>‏{0} إن جاء من مكان آخر: {1}{2}</translation>
  </message>
  <message>
   <source>{0} WHERE rowid BETWEEN ? AND ?</source>
   <translation>{0} WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation>‏{0} تعليقات تحمل</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>‏{0} كـ {1}</translation>
  </message>
  <message>
   <source>{0} can't be copied to {1}: {2}.</source>
   <translation>لا يمكن نسخ {0} إلى {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation>لا يمكن الوصول إلى {0} على قرصه.</translation>
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation>لا يمكن قراءة {0}: رُفض الإذن.</translation>
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation>لا يمكن قراءة {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation>لا يمكن الكتابة في {0}، لذا تعذر حفظ آخر تغيير.</translation>
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation>لا يمكن كتابة {0}.</translation>
  </message>
  <message>
   <source>{0} can't be written: {1}.</source>
   <translation>لا يمكن كتابة {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} can't hold: {1}.</source>
   <translation>لا يمكن أن يحوي {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation>لا يمكن قراءة {0} كتسجيل.</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation>تعذر تحديث {0} ({1}).</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation>تعذر تحديث {0}: {1} من صفوفه تشير إلى شيء غير موجود.</translation>
  </message>
  <message>
   <source>{0} could not be read.</source>
   <translation>تعذرت قراءة {0}.</translation>
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation>تعذرت قراءة {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} could not be written.</source>
   <translation>تعذرت كتابة {0}.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation>تعذرت كتابة {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation>تعذرت قراءة {0} مواضع تالفة في الجدول {1}.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no feed needs.</source>
   <translation>‏{0} يعرّف كيانات XML، ولا تحتاج إليها أي خلاصة.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation>‏{0} يعرّف كيانات XML، ولا يحتاج إليها أي تفريغ.</translation>
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation>‏{0} لا يحوي تعليقات بصيغة JSON Lines.</translation>
  </message>
  <message>
   <source>{0} does not say which episode it belongs to.</source>
   <translation>‏{0} لا يذكر الحلقة التي ينتمي إليها.</translation>
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation>‏{0} ينتهي داخل ترويسته.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>‏{0} موجود بالفعل.</translation>
  </message>
  <message>
   <source>{0} gives the setting {1} the value {2}, which it cannot have.</source>
   <translation>‏{0} يعطي الإعداد {1} القيمة {2}، وهي غير ممكنة له.</translation>
  </message>
  <message>
   <source>{0} gives {1} to {2} and to {3}.</source>
   <translation>‏{0} يعطي {1} لـ {2} ولـ {3}.</translation>
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation>في {0} ترويسة لكن بلا سطور تفريغ.</translation>
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation>في {0} إشارات زمنية لكن بلا نص فيها.</translation>
  </message>
  <message>
   <source>{0} has it open</source>
   <translation>وهو مفتوح لدى {0}</translation>
  </message>
  <message>
   <source>{0} has more than {1} tags.</source>
   <translation>في {0} أكثر من {1} وسوم.</translation>
  </message>
  <message>
   <source>{0} has no column “name” in its first row.</source>
   <translation>ليس في الصف الأول من {0} عمود "name".</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation>ليس في الصف الأول من {0} عمود «{1}».</translation>
  </message>
  <message>
   <source>{0} has no list of keys for {1}.</source>
   <translation>ليس في {0} قائمة مفاتيح لـ {1}.</translation>
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation>ليس في {0} صوت.</translation>
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation>ليس في {0} نص.</translation>
  </message>
  <message>
   <source>{0} has taken {1} over, so nothing is written to it from here.</source>
   <translation>تولى {0} المشروع {1}، لذا لا يُكتب فيه شيء من هنا.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation>حجم {0} هو {1} م.ب، وهو أكبر من أن يكون تفريغًا.</translation>
  </message>
  <message>
   <source>{0} holds chapters, and no transcript or recording goes with it.</source>
   <translation>يحتوي {0} على فصول، ولا تفريغ ولا تسجيل يخصه.</translation>
  </message>
  <message>
   <source>{0} holds chapters, not a transcript.</source>
   <translation>‏{0} يحوي فصولًا لا تفريغًا.</translation>
  </message>
  <message>
   <source>{0} holds no annotations that can be read.</source>
   <translation>‏{0} لا يحوي تعليقات يمكن قراءتها.</translation>
  </message>
  <message>
   <source>{0} holds no chapters that Earmark can read.</source>
   <translation>‏{0} لا يحوي فصولًا يستطيع Earmark قراءتها.</translation>
  </message>
  <message>
   <source>{0} holds no codebook.</source>
   <translation>‏{0} لا يحوي دليل ترميز.</translation>
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation>‏{0} لا يحوي إشارات زمنية ذات نص.</translation>
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation>‏{0} لا يحوي مقاطع.</translation>
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation>‏{0} لا يحوي صوتًا يمكن فك ترميزه.</translation>
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation>‏{0} لا يحوي صوتًا.</translation>
  </message>
  <message>
   <source>{0} holds no tags.</source>
   <translation>‏{0} لا يحوي وسومًا.</translation>
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation>‏{0} لا يحوي نصًا يمكن قراءته.</translation>
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation>‏{0} لا يحوي نصًا.</translation>
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation>‏{0} لا يحوي كلمات.</translation>
  </message>
  <message>
   <source>{0} holds no {1}.</source>
   <translation>‏{0} لا يحوي {1}.</translation>
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation>‏{0} يضم حلقة واحدة.</translation>
  </message>
  <message>
   <source>{0} holds one episode; a folder gets a file for each.</source>
   <translation>‏{0} يضم حلقة واحدة؛ أما المجلد فيوضع فيه ملف لكل حلقة.</translation>
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation>‏{0} يحوي شيئًا لا يضعه Earmark في مشروع أبدًا ({1} «{2}»)، لذا لم يُفتح.</translation>
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation>‏{0} يحوي شيئًا غير مفهوم ({1}).</translation>
  </message>
  <message>
   <source>{0} in the file</source>
   <translation>‏{0} في الملف</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>‏{0} في {1}</translation>
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation>‏{0} ملف JSON ينقطع عند {1}.</translation>
  </message>
  <message>
   <source>{0} is XML nested more than {1} deep, which no transcript is.</source>
   <translation>‏{0} ملف XML متفرع أكثر من {1} مستويات، ولا يكون تفريغ كذلك.</translation>
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation>‏{0} ملف XML ينقطع عند السطر {1}، العمود {2}.</translation>
  </message>
  <message>
   <source>{0} is XML, but no REFI-QDA codebook.</source>
   <translation>‏{0} ملف XML، لكنه ليس دليل ترميز REFI-QDA.</translation>
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation>‏{0} ملف PDF، وهو يحوي صفحات لا سطورًا.</translation>
  </message>
  <message>
   <source>{0} is a REFI-QDA project without a text inside.</source>
   <translation>‏{0} مشروع REFI-QDA بلا نص بداخله.</translation>
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation>‏{0} ملف TextGrid منقطع.</translation>
  </message>
  <message>
   <source>{0} is a damaged archive, or a locked one.</source>
   <translation>‏{0} أرشيف تالف أو مقفل.</translation>
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation>‏{0} قاعدة بيانات لتطبيق آخر، وليس مشروع Earmark.</translation>
  </message>
  <message>
   <source>{0} is a feed whose XML breaks off at line {1}.</source>
   <translation>‏{0} خلاصة ينقطع XML فيها عند السطر {1}.</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>‏{0} ملف لا مجلد</translation>
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation>‏{0} مجلد لا مشروع.</translation>
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation>‏{0} مجلد لا تسجيل.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>‏{0} مجلد.</translation>
  </message>
  <message>
   <source>{0} is a podcast feed, not a transcript.</source>
   <translation>‏{0} خلاصة بودكاست لا تفريغ.</translation>
  </message>
  <message>
   <source>{0} is a project of Descript without a transcript.</source>
   <translation>‏{0} مشروع Descript بلا نص مفرَّغ.</translation>
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation>‏{0} تسجيل لا تفريغ.</translation>
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation>‏{0} ملف نصي لا تسجيل.</translation>
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation>‏{0} أرشيف بلا مستند بداخله.</translation>
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation>‏{0} مقطوع: ينبغي أن يكون طوله {1}، لكن الموجود {2} فقط.</translation>
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation>‏{0} مقطوع: ينقصه الجزء الذي يبيّن كيف يُشغَّل.</translation>
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation>‏{0} تالف أو ليس تسجيلًا أصلًا.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>‏{0} تالف.</translation>
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation>‏{0} تالف: لا يمكن فك ترميز معظم صوته.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>‏{0} تالف: {1}.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>‏{0} فارغ.</translation>
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation>‏{0} فارغ: لا مشروع فيه.</translation>
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation>‏{0} ليس بأي صيغة تفريغ يعرفها Earmark.</translation>
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation>‏{0} في المشروع بالفعل بالملفات نفسها؛ لم يتغير شيء.</translation>
  </message>
  <message>
   <source>{0} is marked as hidden; left out.</source>
   <translation>‏{0} معلَّم على أنه مخفي؛ فتُرك.</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>‏{0} مفقود</translation>
  </message>
  <message>
   <source>{0} is no CSV: {1}.</source>
   <translation>‏{0} ليس CSV: ‏{1}.</translation>
  </message>
  <message>
   <source>{0} is no JSON that can be read.</source>
   <translation>‏{0} ليس JSON يمكن قراءته.</translation>
  </message>
  <message>
   <source>{0} is no file of keys.</source>
   <translation>‏{0} ليس ملف مفاتيح.</translation>
  </message>
  <message>
   <source>{0} is no file of settings.</source>
   <translation>‏{0} ليس ملف إعدادات.</translation>
  </message>
  <message>
   <source>{0} is no podcast feed.</source>
   <translation>‏{0} ليس خلاصة بودكاست.</translation>
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation>‏{0} ليس قيمة للإعداد {1}</translation>
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation>‏{0} ليس مشروع Earmark.</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>‏{0} ليس ملفًا عاديًا.</translation>
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation>‏{0} مفتوح للقراءة فقط: {1}.</translation>
  </message>
  <message>
   <source>{0} is the project that is open.</source>
   <translation>‏{0} هو المشروع المفتوح.</translation>
  </message>
  <message>
   <source>{0} ms of the sample in {1} ms by {2}</source>
   <translation>‏{0} مللي ث من المثال في {1} مللي ث بواسطة {2}</translation>
  </message>
  <message>
   <source>{0} of the lines are aligned.</source>
   <translation>تمت محاذاة {0} من الأسطر.</translation>
  </message>
  <message>
   <source>{0} sets of codes were left out: Earmark has none.</source>
   <translation>تُركت {0} مجموعات رموز: ليس في Earmark مثلها.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation>‏{0} أُنشئ بإصدار أحدث من Earmark لا يستطيع هذا الإصدار قراءته.</translation>
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation>‏{0} أُنشئ بإصدار أقدم من Earmark ولا يمكن تحديثه لأنه مفتوح للقراءة فقط.</translation>
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation>‏{0} نُقل أو استُبدل أو أُزيل وهو مفتوح.</translation>
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation>لم يُعثر على {0}.</translation>
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation>‏{0} كلمات ليست في نص مقطعها؛ فلا أزمنة.</translation>
  </message>
  <message>
   <source>{0} would unpack to far too much.</source>
   <translation>سيصير {0} عند فك ضغطه أكبر بكثير مما ينبغي.</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there</source>
   <translation>‏{0} {1} يشير إلى {2} غير موجود</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation>‏{0} {1} يشير إلى {2} غير موجود.</translation>
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation>‏{0}، فقط {1}</translation>
  </message>
  <message>
   <source>{0}, {1}: “{2}” is not in our transcript.</source>
   <translation>‏{0}، {1}: «{2}» ليس في نصنا.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} in {3} parts, {4}.</source>
   <translation>‏{0}: ‏{1} من {2} في {3} أجزاء، {4}.</translation>
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation>‏{0}{1} (العملية {2})</translation>
  </message>
  <message>
   <source>{} more are not shown.</source>
   <translation>‏{} أخرى غير معروضة.</translation>
  </message>
  <message>
   <source>{} more in the table.</source>
   <translation>‏{} أخرى في الجدول.</translation>
  </message>
  <message>
   <source>“{0}:..” needs a value on one side.</source>
   <translation>‏«{0}:..» يحتاج إلى قيمة في أحد الطرفين.</translation>
  </message>
  <message>
   <source>“{0}:” needs a value after the colon.</source>
   <translation>‏«{0}:» يحتاج إلى قيمة بعد النقطتين.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation>لا يمكن حذف «{0}» لأن وسومًا أخرى متفرعة منه.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation>لا يمكن حذف «{0}»: {1} هذا الوسم.</translation>
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation>لا يمكن تفريع «{0}» من نفسه.</translation>
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation>لا يمكن التراجع عن «{0}» أو إعادته: فما غيّره قد غيّره شيء آخر بعد ذلك.</translation>
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation>لـ «{0}» تفريغ بالفعل.</translation>
  </message>
  <message>
   <source>“{0}” has its transcript.</source>
   <translation>أصبح لـ«{0}» نصه.</translation>
  </message>
  <message>
   <source>“{0}” has no readable time; left out.</source>
   <translation>ليس لـ «{0}» وقت مقروء؛ فتُرك.</translation>
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation>ليس لـ «{0}» تسجيل.</translation>
  </message>
  <message>
   <source>“{0}” has no recording; it is left out.</source>
   <translation>ليس لـ «{0}» تسجيل؛ فتُرك.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation>ليس لـ «{0}» تفريغ لمحاذاته.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation>ليس لـ «{0}» تفريغ لوضع تعليقات عليه.</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” here: the name was taken.</source>
   <translation>‏«{0}» يسمى هنا «{1}»: فالاسم مستعمل.</translation>
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation>‏«{0}» في المشروع، بلا تفريغ حتى الآن؛ استورد تفريغها لإضافته.</translation>
  </message>
  <message>
   <source>“{0}” is in the project.</source>
   <translation>‏«{0}» في المشروع.</translation>
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation>‏«{0}» ليس وقتًا ولا فصلًا في هذه الحلقة.</translation>
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation>‏«{0}» ليس لونًا.</translation>
  </message>
  <message>
   <source>“{0}” is no date; write 2026, 2026-11 or 2026-11-23.</source>
   <translation>‏«{0}» ليس تاريخًا؛ اكتب 2026 أو 2026-11 أو 2026-11-23.</translation>
  </message>
  <message>
   <source>“{0}” is no longer where it was found.</source>
   <translation>‏«{0}» لم يعد حيث عُثر عليه.</translation>
  </message>
  <message>
   <source>“{0}” is no time; write {1}.</source>
   <translation>‏«{0}» ليس وقتًا؛ اكتب {1}.</translation>
  </message>
  <message>
   <source>“{0}” is one of {1}, not “{2}”.</source>
   <translation>‏«{0}» واحد من {1}، وليس «{2}».</translation>
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation>‏«{0}» جزء من {1} عناوين.</translation>
  </message>
  <message>
   <source>“{0}” names no speakers; its turns are written as {1}.</source>
   <translation>‏«{0}» لا يذكر متحدثين؛ كُتبت أدواره باسم {1}.</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة ضبط</translation>
  </message>
  <message>
   <source>Reset: {name}</source>
   <translation>إعادة ضبط: {name}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>A larger file is refused before it fills the disk.</source>
   <translation>يُرفض الملف الأكبر قبل أن يملأ القرص.</translation>
  </message>
  <message>
   <source>A name such as small, or a folder. Empty: the usual one.</source>
   <translation>اسم مثل small، أو مجلد. فارغ: المعتاد.</translation>
  </message>
  <message>
   <source>A single click moves the playhead</source>
   <translation>نقرة واحدة تحرك رأس التشغيل</translation>
  </message>
  <message>
   <source>Also with Ctrl and + or −, or with two fingers.</source>
   <translation>وأيضًا بـ Ctrl مع + أو −، أو بإصبعين.</translation>
  </message>
  <message>
   <source>Alt and a tag’s key reach back</source>
   <translation>‏Alt مع مفتاح الوسم يرجع إلى الوراء</translation>
  </message>
  <message>
   <source>Arrow keys move a caret in the transcript</source>
   <translation>مفاتيح الأسهم تحرك مؤشر الكتابة في التفريغ</translation>
  </message>
  <message>
   <source>Atkinson Hyperlegible keeps letters apart that look alike; many people with dyslexia or weak sight read it more easily.</source>
   <translation>خط Atkinson Hyperlegible يميّز الأحرف المتشابهة؛ وكثير ممن لديهم عسر القراءة أو ضعف البصر يقرؤونه بسهولة أكبر.</translation>
  </message>
  <message>
   <source>Changes at once. Your own texts and files stay as they are.</source>
   <translation>تتغير فورًا. وتبقى نصوصك وملفاتك كما هي.</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Copies that can be searched to the word. Where there are more, those that were not used for longest are deleted; they are made again when needed.</source>
   <translation>نسخ يمكن البحث فيها بدقة الكلمة. إن كثرت حُذف ما لم يُستعمل منذ أطول مدة؛ وتُنشأ مجددًا عند الحاجة.</translation>
  </message>
  <message>
   <source>Files and cache</source>
   <translation>الملفات والذاكرة المؤقتة</translation>
  </message>
  <message>
   <source>Find the words without being asked</source>
   <translation>العثور على الكلمات تلقائيًا</translation>
  </message>
  <message>
   <source>Find the words without being asked, here</source>
   <translation>العثور على الكلمات تلقائيًا، هنا</translation>
  </message>
  <message>
   <source>Follow the playhead</source>
   <translation>متابعة رأس التشغيل</translation>
  </message>
  <message>
   <source>Font of the transcript</source>
   <translation>خط التفريغ</translation>
  </message>
  <message>
   <source>For everybody who exports this project.</source>
   <translation>لكل من يصدّر هذا المشروع.</translation>
  </message>
  <message>
   <source>For everybody who opens this project.</source>
   <translation>لكل من يفتح هذا المشروع.</translation>
  </message>
  <message>
   <source>From how you correct the ends of what you marked while it played. The figures stay on this computer.</source>
   <translation>من كيفية تصحيحك نهايات ما علّمته أثناء التشغيل. تبقى الأرقام على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>From one line to the next, in parts of the size.</source>
   <translation>من سطر إلى التالي، بأجزاء من الحجم.</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>بدءًا من التشغيل القادم.</translation>
  </message>
  <message>
   <source>High contrast draws every edge and writes in black on white or white on black.</source>
   <translation>التباين العالي يرسم كل حافة ويكتب بالأسود على الأبيض أو بالأبيض على الأسود.</translation>
  </message>
  <message>
   <source>How late the loudspeakers or headphones are, where that was not measured for the device itself: a click on “Sound … ms” at the lower right does that.</source>
   <translation>كم تتأخر مكبرات الصوت أو السماعات حيث لم يُقَس ذلك للجهاز نفسه: نقرة على «الصوت … مللي ث» أسفل النافذة تفعل ذلك.</translation>
  </message>
  <message>
   <source>How much of what was just heard gets the tag.</source>
   <translation>كم يأخذ الوسم مما سُمع للتو.</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view.</source>
   <translation>إبقاء السطر المسموع ظاهرًا.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Keys of a single character</source>
   <translation>مفاتيح من حرف واحد</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>لغة النافذة</translation>
  </message>
  <message>
   <source>Largest recording to fetch from the web</source>
   <translation>أكبر تسجيل يُجلب من الويب</translation>
  </message>
  <message>
   <source>Letters, digits and signs without Ctrl. Switch them off if you dictate or often hit keys by chance.</source>
   <translation>أحرف وأرقام ورموز بلا Ctrl. أوقفها إن كنت تُملي أو تضغط المفاتيح كثيرًا بلا قصد.</translation>
  </message>
  <message>
   <source>Listen for the words of a new transcript as soon as its recording is there.</source>
   <translation>الاستماع إلى كلمات التفريغ الجديد حالما يتوفر تسجيله.</translation>
  </message>
  <message>
   <source>Marks that you make while it plays are moved back by so much.</source>
   <translation>تُرجَع العلامات التي تضعها أثناء التشغيل بهذا المقدار.</translation>
  </message>
  <message>
   <source>Measure the reaction time</source>
   <translation>قياس زمن رد الفعل</translation>
  </message>
  <message>
   <source>Nothing glides</source>
   <translation>بلا حركة انسيابية</translation>
  </message>
  <message>
   <source>Otherwise a double click does.</source>
   <translation>وإلا فالنقر المزدوج يفعل ذلك.</translation>
  </message>
  <message>
   <source>Otherwise they step in time. Also with F7; Enter plays from the caret.</source>
   <translation>وإلا فهي تتنقل في الوقت. وأيضًا بـ F7؛ وEnter يشغّل من مؤشر الكتابة.</translation>
  </message>
  <message>
   <source>Plain CSV</source>
   <translation>‏CSV عادي</translation>
  </message>
  <message>
   <source>Plain CSV, here</source>
   <translation>‏CSV عادي، هنا</translation>
  </message>
  <message>
   <source>Player</source>
   <translation>المشغّل</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>التشغيل</translation>
  </message>
  <message>
   <source>Playing goes on a little earlier, so that no word is lost. The same when a pedal comes up.</source>
   <translation>يُستأنف التشغيل أبكر قليلًا حتى لا تضيع كلمة. وكذلك عند رفع الدواسة.</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Reaction time</source>
   <translation>زمن رد الفعل</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>القراءة</translation>
  </message>
  <message>
   <source>Room for prepared recordings</source>
   <translation>مساحة التسجيلات المجهّزة</translation>
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation>حجم التفريغ</translation>
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation>تأخر الصوت</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>المسافة بين السطور</translation>
  </message>
  <message>
   <source>Stands beside every annotation that you make.</source>
   <translation>يظهر بجانب كل تعليق تضعه.</translation>
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation>الرجوع قليلًا بعد الإيقاف المؤقت</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Taken off the time when you tap the start of lines.</source>
   <translation>يُطرح من الوقت عندما تنقر بداية السطور.</translation>
  </message>
  <message>
   <source>Texts that begin like a formula are left as they are; not safe to open in a spreadsheet.</source>
   <translation>تُترك النصوص التي تبدأ كصيغة حسابية كما هي؛ وليس آمنًا فتحها في جدول بيانات.</translation>
  </message>
  <message>
   <source>The page jumps instead of scrolling smoothly. Also whenever the system asks for it.</source>
   <translation>تقفز الصفحة بدل أن تنزلق بسلاسة. وكذلك كلما طلب النظام ذلك.</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>هذا المشروع</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>التوقيت</translation>
  </message>
  <message>
   <source>VLC</source>
   <translation>VLC</translation>
  </message>
  <message>
   <source>Whisper model</source>
   <translation>نموذج Whisper</translation>
  </message>
  <message>
   <source>You tap late by</source>
   <translation>تأخر نقرك</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <source>align automatic</source>
   <translation>محاذاة تلقائي</translation>
  </message>
  <message>
   <source>align automatic background</source>
   <translation>محاذاة تلقائي خلفية</translation>
  </message>
  <message>
   <source>animation motion smooth</source>
   <translation>حركة رسوم متحركة سلاسة</translation>
  </message>
  <message>
   <source>annotator author person who</source>
   <translation>معلّق مؤلف شخص من</translation>
  </message>
  <message>
   <source>as in my settings</source>
   <translation>كما في إعداداتي</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>كالنظام</translation>
  </message>
  <message>
   <source>cache disk space limit media clean</source>
   <translation>ذاكرة مؤقتة قرص مساحة حد وسائط تنظيف</translation>
  </message>
  <message>
   <source>cursor keyboard select screen reader</source>
   <translation>مؤشر لوحة مفاتيح تحديد قارئ شاشة</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>داكنة</translation>
  </message>
  <message>
   <source>delay latency bluetooth headphones</source>
   <translation>تأخر تأخير بلوتوث سماعات</translation>
  </message>
  <message>
   <source>download limit internet size</source>
   <translation>تنزيل حد إنترنت حجم</translation>
  </message>
  <message>
   <source>easy to tell apart (Atkinson Hyperlegible)</source>
   <translation>سهل التمييز (Atkinson Hyperlegible)</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>export table excel spreadsheet formula</source>
   <translation>تصدير جدول إكسل جدول بيانات صيغة</translation>
  </message>
  <message>
   <source>export table spreadsheet</source>
   <translation>تصدير جدول بيانات</translation>
  </message>
  <message>
   <source>high contrast, dark</source>
   <translation>تباين عالٍ، داكن</translation>
  </message>
  <message>
   <source>high contrast, light</source>
   <translation>تباين عالٍ، فاتح</translation>
  </message>
  <message>
   <source>lag delay live marks key press</source>
   <translation>تأخر تأخير علامات حية ضغط مفتاح</translation>
  </message>
  <message>
   <source>lag learn adapt corrections</source>
   <translation>تأخر تعلّم تكيّف تصحيحات</translation>
  </message>
  <message>
   <source>last seconds live</source>
   <translation>الثواني الأخيرة حي</translation>
  </message>
  <message>
   <source>light</source>
   <translation>فاتحة</translation>
  </message>
  <message>
   <source>line height leading</source>
   <translation>ارتفاع السطر تباعد</translation>
  </message>
  <message>
   <source>mouse seek jump</source>
   <translation>فأرة انتقال قفز</translation>
  </message>
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>off</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>only on a transcript or a table</source>
   <translation>فقط على تفريغ أو جدول</translation>
  </message>
  <message>
   <source>reaction tap</source>
   <translation>رد فعل نقر</translation>
  </message>
  <message>
   <source>rewind resume pedal</source>
   <translation>إرجاع استئناف دواسة</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>تمرير</translation>
  </message>
  <message>
   <source>seek skip arrows seconds</source>
   <translation>انتقال تخطي أسهم ثوانٍ</translation>
  </message>
  <message>
   <source>shortcuts voice dictation accessibility letters</source>
   <translation>اختصارات صوت إملاء إتاحة أحرف</translation>
  </message>
  <message>
   <source>speech recognition</source>
   <translation>التعرّف على الكلام</translation>
  </message>
  <message>
   <source>the best there is</source>
   <translation>أفضل المتاح</translation>
  </message>
  <message>
   <source>the font of the system</source>
   <translation>خط النظام</translation>
  </message>
  <message>
   <source>theme dark light night contrast</source>
   <translation>سمة داكن فاتح ليل تباين</translation>
  </message>
  <message>
   <source>translation english deutsch español français 日本語 العربية</source>
   <translation>ترجمة لغة translation english deutsch español français 日本語 العربية</translation>
  </message>
  <message>
   <source>typeface serif dyslexia letters</source>
   <translation>خط سيريف عسر القراءة أحرف</translation>
  </message>
  <message>
   <source>vlc sound engine</source>
   <translation>‏vlc صوت محرك</translation>
  </message>
  <message>
   <source>with serifs (Noto Serif)</source>
   <translation>بزوائد (Noto Serif)</translation>
  </message>
  <message>
   <source>without serifs (Inter)</source>
   <translation>بلا زوائد (Inter)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>zoom big small letters</source>
   <translation>تكبير كبير صغير أحرف</translation>
  </message>
  <message>
   <source>← and → move by</source>
   <translation>مقدار الانتقال بـ ← و→</translation>
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>Choose keys</source>
   <translation>اختيار المفاتيح</translation>
  </message>
  <message>
   <source>Choose keys…</source>
   <translation>اختيار المفاتيح…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Earmark sends nothing: no use is counted, no report leaves this computer. The log stays in its folder; Help ▸ Open the folder of the log shows it.</source>
   <translation>لا يرسل Earmark شيئًا: لا يُحصى استعمال ولا يغادر تقرير هذا الحاسوب. يبقى سجل الأحداث في مجلده؛ ويعرضه مساعدة ▸ فتح مجلد سجل الأحداث.</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>تصدير الإعدادات</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>استيراد الإعدادات</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>No setting is called so.</source>
   <translation>لا إعداد بهذا الاسم.</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>بحث في الإعدادات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>إعدادات (*.json)</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>SkipTags</name>
  <message>
   <source>Hear when only tags are played</source>
   <translation>يُسمع عند تشغيل الوسوم فقط</translation>
  </message>
  <message>
   <source>Nothing is tagged so far, so everything is heard.</source>
   <translation>لم يُوسم شيء حتى الآن، لذا يُسمع كل شيء.</translation>
  </message>
  <message>
   <source>S&amp;kip %n tags</source>
   <translation>&amp;تخطي %n وسوم</translation>
  </message>
  <message>
   <source>S&amp;kip {tag}</source>
   <translation>&amp;تخطي {tag}</translation>
  </message>
  <message>
   <source>Skip while it plays</source>
   <translation>تخطٍّ أثناء التشغيل</translation>
  </message>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation>تُخُطيت رعاية، {when}</translation>
  </message>
  <message>
   <source>Skipped what is tagged, {when}</source>
   <translation>تُخُطي ما هو موسوم، {when}</translation>
  </message>
  <message>
   <source>Went on to what is tagged, over {when}</source>
   <translation>انتقل إلى الموسوم، متجاوزًا {when}</translation>
  </message>
 </context>
 <context>
  <name>SortButton</name>
  <message>
   <source>Downwards: largest first</source>
   <translation>تنازليًا: الأكبر أولًا</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>فرز</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>فرز بحسب</translation>
  </message>
  <message>
   <source>Sort by up to three columns; a click on a title sorts too</source>
   <translation>الفرز بحسب ثلاثة أعمدة على الأكثر؛ والنقر على عنوان يفرز أيضًا</translation>
  </message>
  <message>
   <source>Sorted by: {0}</source>
   <translation>الفرز بحسب: {0}</translation>
  </message>
  <message>
   <source>order of the recording</source>
   <translation>ترتيب التسجيل</translation>
  </message>
  <message>
   <source>then by</source>
   <translation>ثم بحسب</translation>
  </message>
 </context>
 <context>
  <name>SoundDevice</name>
  <message>
   <source>The sound goes to {device} now; its delay of {ms} ms is used.</source>
   <translation>الصوت الآن إلى {device}؛ ويُستعمل تأخره {ms} مللي ث.</translation>
  </message>
  <message>
   <source>{device} is gone, so playback is paused. Space goes on.</source>
   <translation>فُصل {device}، لذا أُوقف التشغيل مؤقتًا. مفتاح المسافة يتابع.</translation>
  </message>
 </context>
 <context>
  <name>SpeakerBox</name>
  <message>
   <source>Name of the speaker</source>
   <translation>اسم المتحدث</translation>
  </message>
  <message>
   <source>Name; empty for nobody</source>
   <translation>الاسم؛ فارغ لبلا متحدث</translation>
  </message>
  <message>
   <source>These lines (Enter)</source>
   <translation>هذه السطور (Enter)</translation>
  </message>
  <message>
   <source>To the next change (Shift+Enter)</source>
   <translation>حتى التغيير التالي (Shift+Enter)</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>من يتحدث</translation>
  </message>
 </context>
 <context>
  <name>SpeakersSheet</name>
  <message>
   <source>1 line</source>
   <translation>سطر واحد</translation>
  </message>
  <message>
   <source>A new name holds for the whole episode. Give two speakers the same name to make them one; Ctrl+Z takes it back.</source>
   <translation>الاسم الجديد يسري على الحلقة كلها. أعطِ متحدثَين الاسم نفسه لجعلهما واحدًا؛ وCtrl+Z يتراجع عن ذلك.</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>اسم {name}</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>لا أحد بعد</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>المتحدثون</translation>
  </message>
  <message>
   <source>There is no transcript yet.</source>
   <translation>لا تفريغ بعد.</translation>
  </message>
  <message>
   <source>Unnamed speaker</source>
   <translation>متحدث بلا اسم</translation>
  </message>
  <message>
   <source>{n} lines</source>
   <translation>‏{n} سطور</translation>
  </message>
 </context>
 <context>
  <name>Speaking</name>
  <message>
   <source>Nobody</source>
   <translation>لا أحد</translation>
  </message>
  <message>
   <source>One line has another speaker</source>
   <translation>لسطر واحد متحدث آخر</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Who speaks these {n} lines?</source>
   <translation>من يتحدث في هذه السطور ({n})؟</translation>
  </message>
  <message>
   <source>Who speaks this line?</source>
   <translation>من يتحدث في هذا السطر؟</translation>
  </message>
  <message>
   <source>{n} lines have another speaker</source>
   <translation>لـ {n} سطور متحدث آخر</translation>
  </message>
  <message>
   <source>{old} is {new} now</source>
   <translation>‏{old} صار {new}</translation>
  </message>
 </context>
 <context>
  <name>SplitQuestion</name>
  <message>
   <source>As on the Review page.</source>
   <translation>كما في صفحة المراجعة.</translation>
  </message>
  <message>
   <source>Name of the new tag</source>
   <translation>اسم الوسم الجديد</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>تقسيم</translation>
  </message>
  <message>
   <source>This filter is not understood.</source>
   <translation>هذا المرشّح غير مفهوم.</translation>
  </message>
  <message>
   <source>Those annotations of “{tag}” that match get a tag of their own:</source>
   <translation>تحصل تعليقات «{tag}» المطابقة على وسم خاص بها:</translation>
  </message>
  <message>
   <source>Which annotations it gets</source>
   <translation>أي التعليقات تحصل عليه</translation>
  </message>
  <message>
   <source>Words, or field.kind:produced, speaker:Ada …</source>
   <translation>كلمات، أو field.kind:produced، speaker:Ada …</translation>
  </message>
  <message>
   <source>{n} of {total} annotations match.</source>
   <translation>‏{n} من {total} تعليقات مطابقة.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPage</name>
  <message>
   <source>1 annotation</source>
   <translation>تعليق واحد</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>مُعلِّق واحد</translation>
  </message>
  <message>
   <source>1 episode</source>
   <translation>حلقة واحدة</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>كل الحلقات</translation>
  </message>
  <message>
   <source>Enter or a double click shows a row’s annotations in Review.</source>
   <translation>‏Enter أو النقر المزدوج يعرض تعليقات الصف في المراجعة.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>الرسوم</translation>
  </message>
  <message>
   <source>Filter of what is counted</source>
   <translation>مرشّح ما يُحصى</translation>
  </message>
  <message>
   <source>Narrow what is counted, as in Review: tag:sponsor show:… annotator:…</source>
   <translation>تضييق ما يُحصى كما في المراجعة: tag:sponsor show:… annotator:…</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>رسم بياني</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>جدول</translation>
  </message>
  <message>
   <source>Table of {0}</source>
   <translation>جدول {0}</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>هذه الحلقة</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>ما يُحصى</translation>
  </message>
  <message>
   <source>{0} in {1}, {2} of recording, by {3}</source>
   <translation>‏{0} في {1}، {2} من التسجيل، من {3}</translation>
  </message>
  <message>
   <source>{n} annotations</source>
   <translation>‏{n} من التعليقات</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>‏{n} من المعلِّقين</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>‏{n} حلقات</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsRow</name>
  <message>
   <source>1 to decide</source>
   <translation>واحد للبتّ فيه</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>الاقتراحات</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>‏{n} للبتّ فيها</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation>اللون {number}</translation>
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>المزيد…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>معناه</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>بلا مفتاح</translation>
  </message>
 </context>
 <context>
  <name>TagForm</name>
  <message>
   <source>Counter-examples</source>
   <translation>أمثلة مضادة</translation>
  </message>
  <message>
   <source>Counter-examples: this does not</source>
   <translation>أمثلة مضادة: هذا لا ينتمي إليه</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>أمثلة</translation>
  </message>
  <message>
   <source>Examples: this belongs to it</source>
   <translation>أمثلة: هذا ينتمي إليه</translation>
  </message>
  <message>
   <source>Fields: what each annotation is asked</source>
   <translation>الحقول: ما يُسأل عنه كل تعليق</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Nested under</source>
   <translation>متفرع من</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>واحد في كل سطر</translation>
  </message>
  <message>
   <source>Retired: keeps its annotations, takes no new ones</source>
   <translation>موقوف: يحتفظ بتعليقاته ولا يقبل جديدة</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>معناه</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>nothing (at the top)</source>
   <translation>لا شيء (في الأعلى)</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>No suggestion is left to decide in this episode.</source>
   <translation>لم يبق اقتراح للبت فيه في هذه الحلقة.</translation>
  </message>
  <message>
   <source>No tag was put on yet; press the key of one first.</source>
   <translation>لم يُوضع وسم بعد؛ اضغط مفتاح أحدها أولًا.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>افتح حلقة أولًا.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>حدد تعليقًا أولًا: انقره أو اضغط N.</translation>
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation>سِم شيئًا أولًا؛ فالملاحظة تخص مقتطفًا موسومًا.</translation>
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation>وُسم {tag}، {when}</translation>
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation>لا تعليق آخر في هذا الاتجاه.</translation>
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation>لا شيء هنا لوسمه بعد.</translation>
  </message>
  <message>
   <source>This is tagged {tag} already.</source>
   <translation>هذا موسوم {tag} بالفعل.</translation>
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation>أُزيل {tag}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>the annotation</source>
   <translation>التعليق</translation>
  </message>
 </context>
 <context>
  <name>TakingMany</name>
  <message>
   <source>1 could not be taken in; its report says why.</source>
   <translation>تعذر استيراد 1؛ وتقريره يبيّن السبب.</translation>
  </message>
  <message>
   <source>1 episode is in.</source>
   <translation>استُوردت حلقة واحدة.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>يجري النظر في الملفات…</translation>
  </message>
  <message>
   <source>Stopped. 1 episode had come in and stays.</source>
   <translation>أُوقف. استُوردت حلقة واحدة وهي باقية.</translation>
  </message>
  <message>
   <source>Stopped. {n} episodes had come in and stay.</source>
   <translation>أُوقف. استُوردت {n} حلقات وهي باقية.</translation>
  </message>
  <message>
   <source>Take in a folder of transcripts and recordings</source>
   <translation>استيراد مجلد تفريغات وتسجيلات</translation>
  </message>
  <message>
   <source>Taking in many files…</source>
   <translation>يجري استيراد ملفات كثيرة…</translation>
  </message>
  <message>
   <source>{n} could not be taken in; their reports say why.</source>
   <translation>تعذر استيراد {n}؛ وتقاريرها تبيّن السبب.</translation>
  </message>
  <message>
   <source>{n} episodes are in.</source>
   <translation>استُوردت {n} حلقات.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>Empty</source>
   <translation>فارغ</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>تجارب وآراء واحتياجات وما يجب أن يبقى خاصًا.</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>بحوث المقابلات</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>رصد إعلامي</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>ذِكر وأصوات وقضايا وادعاءات وإعلانات.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>بلا وسوم: أنشئ وسومك.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>بودكاست</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>رعاة وادعاءات ومواضيع.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>aligned</source>
   <translation>محاذى</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>يدويًا</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>مقدّر</translation>
  </message>
  <message>
   <source>given</source>
   <translation>معطى</translation>
  </message>
  <message>
   <source>{source} ±{n} s</source>
   <translation>‏{source} ±{n} ث</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>suggestion to decide on</source>
   <translation>اقتراح للبت فيه</translation>
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation>الخط الزمني</translation>
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation>شكل الموجة والفصول والوسوم عبر الوقت. وقائمة التعليقات تحوي الشيء نفسه.</translation>
  </message>
  <message>
   <source>start of line {row}</source>
   <translation>بداية السطر {row}</translation>
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation>مُحاذى ±{seconds} ث</translation>
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation>مقدّر ±{seconds} ث</translation>
  </message>
  <message>
   <source>given by the file</source>
   <translation>معطى من الملف</translation>
  </message>
  <message>
   <source>not found in the recording</source>
   <translation>لم يُعثر عليه في التسجيل</translation>
  </message>
  <message>
   <source>set by hand</source>
   <translation>مضبوط يدويًا</translation>
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation>‏— {length} من الصوت ليس في النص —</translation>
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>1 change not saved</source>
   <translation>تغيير واحد غير محفوظ</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>كل التغييرات محفوظة</translation>
  </message>
  <message>
   <source>All menus</source>
   <translation>كل القوائم</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>قائمة</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>بحث أو تنفيذ أمر</translation>
  </message>
  <message>
   <source>Title row</source>
   <translation>صف العنوان</translation>
  </message>
  <message>
   <source>{n} changes not saved</source>
   <translation>‏{n} تغييرات غير محفوظة</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>All that is tagged, to hear again, judge and count. Ctrl+E writes it to a file with text and times. F1 explains what you are at; Ctrl+K finds every command.</source>
   <translation>كل ما وُسم، لسماعه مجددًا والحكم عليه وإحصائه. Ctrl+E يكتبه إلى ملف مع النص والأزمنة. F1 يشرح ما أنت عنده؛ وCtrl+K يجد كل أمر.</translation>
  </message>
  <message>
   <source>Below is the whole episode, above a part of it. A click goes there, the wheel zooms, and the ends of a mark can be dragged. Every button shows its key.</source>
   <translation>في الأسفل الحلقة كلها، وفوقها جزء منها. النقر ينتقل إلى هناك، والعجلة تكبّر، ويمكن سحب طرفي العلامة. كل زر يعرض مفتاحه.</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>الاستماع</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>نظرة حولك</translation>
  </message>
  <message>
   <source>Review and export</source>
   <translation>المراجعة والتصدير</translation>
  </message>
  <message>
   <source>Say more</source>
   <translation>قول المزيد</translation>
  </message>
  <message>
   <source>Space plays and pauses. The text follows the sound; scroll away to read on, and Enter brings you back. Press Space now.</source>
   <translation>مفتاح المسافة يشغّل ويوقف مؤقتًا. النص يتبع الصوت؛ مرّر بعيدًا لتواصل القراءة، وEnter يعيدك. اضغط مفتاح المسافة الآن.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>وسم</translation>
  </message>
  <message>
   <source>What is selected stands here: its times, what the tag asks for, and your note. M writes the note, E answers the questions, Ctrl+Z takes anything back.</source>
   <translation>هنا يظهر المحدد: أزمنته وما يسأل عنه الوسم وملاحظتك. M يكتب الملاحظة، وE يجيب عن الأسئلة، وCtrl+Z يتراجع عن أي شيء.</translation>
  </message>
  <message>
   <source>When you hear something, press the key of its tag: it marks the line that is heard, or the words you have selected. Try 2 while it plays.</source>
   <translation>عندما تسمع شيئًا اضغط مفتاح وسمه: فيعلّم السطر المسموع أو الكلمات التي حددتها. جرّب 2 أثناء التشغيل.</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <source>Back</source>
   <translation>السابق</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>منجزة</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>‏{n} من {count}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation>نسخ مع الوقت والرابط</translation>
  </message>
  <message>
   <source>Play from here</source>
   <translation>تشغيل من هنا</translation>
  </message>
  <message>
   <source>Play this once</source>
   <translation>تشغيل هذا مرة واحدة</translation>
  </message>
  <message>
   <source>The arrow keys move the caret; Enter plays from there. F7 ends it.</source>
   <translation>مفاتيح الأسهم تحرك مؤشر الكتابة؛ وEnter يشغّل من موضعه. F7 ينهي ذلك.</translation>
  </message>
  <message>
   <source>The arrow keys step in time again.</source>
   <translation>عادت مفاتيح الأسهم تتنقل في الوقت.</translation>
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation>بواسطة {name}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation>لا تفريغ بعد. أفلت ملف تفريغ على النافذة، أو افتح واحدًا.</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>التفريغ</translation>
  </message>
 </context>
 <context>
  <name>TransportBar</name>
  <message>
   <source>+5 s</source>
   <translation>‏‎+5 ث</translation>
  </message>
  <message>
   <source>Annotator: {0}</source>
   <translation>المعلّق: {0}</translation>
  </message>
  <message>
   <source>Change who annotates</source>
   <translation>تغيير من يعلّق</translation>
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation>تأخر الصوت</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation>كم يتأخر صوت هذا الجهاز؛ انقر لقياسه</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>الطول</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <source>Playback</source>
   <translation>التشغيل</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>الموضع</translation>
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation>الصوت {0} مللي ث</translation>
  </message>
  <message>
   <source>Speed {0}</source>
   <translation>السرعة {0}</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>من يعلّق؟</translation>
  </message>
  <message>
   <source>−5 s</source>
   <translation>‏‎−5 ث</translation>
  </message>
 </context>
 <context>
  <name>VoicesPanel</name>
  <message>
   <source> s</source>
   <translation> ث</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Ends are the same within</source>
   <translation>النهايات متطابقة ضمن</translation>
  </message>
  <message>
   <source>Put every passage that all marked alike into the gold tier, in one step</source>
   <translation>وضع كل مقتطف علّمه الجميع بالطريقة نفسها في الطبقة الذهبية بخطوة واحدة</translation>
  </message>
  <message>
   <source>Show what is agreed too</source>
   <translation>عرض المتفق عليه أيضًا</translation>
  </message>
  <message>
   <source>Take all that is agreed</source>
   <translation>أخذ كل المتفق عليه</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>من يُقارن</translation>
  </message>
  <message>
   <source>↓ goes on and plays, Enter plays again, a number takes and goes on.</source>
   <translation>↓ يتابع ويشغّل، وEnter يشغّل مجددًا، والرقم يأخذ ويتابع.</translation>
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation>مستوى الصوت</translation>
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation>مستوى الصوت {0} %</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation>أفلت هنا تسجيلًا وتفريغه بأي ترتيب؛ ويكفي أحدهما. قد يكون التفريغ ملاحظات البرنامج أو نصًا عاديًا أو SRT أو WebVTT أو JSON من Whisper.</translation>
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation>استمع واقرأ وسِم</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>مشروع جديد…</translation>
  </message>
  <message>
   <source>Open a feed…</source>
   <translation>فتح موجز…</translation>
  </message>
  <message>
   <source>Open a project…</source>
   <translation>فتح مشروع…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>فتح ملفات…</translation>
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation>فتح حلقة المثال</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>فتح {name}</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>المشاريع الأخيرة</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>بدء الجولة</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>مرحبًا</translation>
  </message>
 </context>
 <context>
  <name>WhoBox</name>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>لاحقًا</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>من يعلّق؟</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>اسمك</translation>
  </message>
  <message>
   <source>Your name is kept with each annotation, so that several people can compare theirs. You can go on without; the settings change it.</source>
   <translation>يُحفظ اسمك مع كل تعليق، ليتمكن عدة أشخاص من مقارنة تعليقاتهم. يمكنك المتابعة بدونه؛ وتغيّره الإعدادات.</translation>
  </message>
  <message>
   <source>Your name, or initials</source>
   <translation>اسمك، أو الأحرف الأولى منه</translation>
  </message>
 </context>
</TS>
