import { under } from './under'

export const dialogue = under(
  ['F', 'Det fortsatta samtalet', 'The continued dialogue', 'الحوار المستمر'],
  [
    [
      'F1',
      'Planen har tagits upp på arbetsplatsträffar och andra möten på vissa håll, men innehållet sitter inte.',
      'The plan has been brought up at staff meetings and elsewhere here and there, but its content has not settled.',
      'طُرحت الخطة في اجتماعات الموظفين وغيرها هنا وهناك، لكن محتواها لم يترسخ.',
    ],
    [
      'F2',
      'Oftast har det blivit information, inte införande.',
      'It has mostly been information, not introduction.',
      'كان الأمر في الغالب تعريفًا لا تطبيقًا.',
    ],
    [
      'F3',
      'Egna aktiviteter utifrån åtgärderna har hittills inte tagits fram i större skala.',
      'Activities of their own from the actions have not been developed on a larger scale so far.',
      'لم تُطوَّر حتى الآن أنشطة خاصة انطلاقًا من الإجراءات على نطاق أوسع.',
    ],
    [
      'F4',
      'Det fattas utsedda samordnare och en struktur för införandet.',
      'Appointed coordinators and a structure for the introduction are missing.',
      'ينقص منسقون معيّنون وهيكل للتطبيق.',
    ],
    [
      'F5',
      'Där någon satt med i projektgruppen drevs arbetet på, men många av dem är borta eller utan uppdrag.',
      'Where someone sat in the project group the work was driven on, but many of them have left or lack a mandate.',
      'حيث كان أحد في فريق المشروع تقدّم العمل، لكن كثيرين منهم غادروا أو بلا تكليف.',
    ],
    [
      'F6',
      'Flera beskriver arbetet som beroende av enskilda eldsjälar och därmed skört.',
      'Several describe the work as dependent on single enthusiasts and therefore fragile.',
      'تصف عدة جهات العمل بأنه يعتمد على أفراد متحمسين، وهو بذلك هش.',
    ],
    [
      'F7',
      'På vissa håll finns frågorna redan i andra styrande dokument.',
      'In some places the issues are already in other governing documents.',
      'في بعض الأماكن توجد القضايا أصلًا في وثائق توجيهية أخرى.',
    ],
    [
      'F8',
      'Flera säger att uppmärksamheten kommer när något har hänt.',
      'Several say that attention comes when something has happened.',
      'تقول عدة جهات إن الاهتمام يأتي عندما يقع حادث.',
    ],
    [
      'F9',
      'Samtalen glider in på arbetsgivarfrågor, mest hos bolagen, fast planen gäller utåt.',
      'The dialogues slide into employer matters, most with the companies, though the plan looks outwards.',
      'ينزلق الحوار إلى شؤون صاحب العمل، خاصة لدى الشركات، مع أن الخطة موجّهة إلى الخارج.',
    ],
    [
      'F10',
      'Interna frågor har tydligare lagkrav och är lättare att mäta än effekter utåt.',
      'Internal issues have clearer legal demands and are easier to measure than external effects.',
      'للقضايا الداخلية متطلبات قانونية أوضح وهي أسهل قياسًا من الآثار الخارجية.',
    ],
    [
      'F11',
      'Många tar upp rekrytering och representation; flera vill att personalen bättre speglar invånarna.',
      'Many bring up recruitment and representation; several want staff to mirror the residents better.',
      'تطرقت جهات كثيرة إلى التوظيف والتمثيل؛ وتريد عدة جهات أن يعكس الموظفون السكان بشكل أفضل.',
    ],
    [
      'F12',
      'Många ser framsteg i jämställdheten mellan kvinnor och män.',
      'Many see progress in equality between women and men.',
      'ترى جهات كثيرة تقدمًا في المساواة بين النساء والرجال.',
    ],
    [
      'F13',
      'Arbete om sexuell läggning och om barns ålder finns på vissa håll; religion, könsidentitet, funktion och äldre nämns sällan.',
      'Work on sexual orientation and on children’s age exists in places; religion, gender identity, disability and older people are seldom mentioned.',
      'يوجد عمل حول الميل الجنسي وعمر الأطفال في بعض الأماكن؛ ونادرًا ما يُذكر الدين والهوية الجندرية والإعاقة وكبار السن.',
    ],
    [
      'F15',
      'För vissa bekräftade planen bara att man redan är på rätt väg.',
      'For some the plan only confirmed that they are on the right track.',
      'أكدت الخطة للبعض فقط أنهم على الطريق الصحيح.',
    ],
  ],
)
