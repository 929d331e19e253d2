import { say } from '../guide/standard/say'
import type { LocalText } from '../people/language'

/** The headings of the standard rules: the conclusions of the 2018 report in our own words. */
export const standardHeadings: {
  key: string
  title: LocalText
  conclusions: { key: string; text: LocalText }[]
}[] = [
  {
    key: 'H',
    title: say('Huvudslutsatser', 'Main conclusions', 'الاستنتاجات الرئيسية'),
    conclusions: [
      {
        key: 'H1',
        text: say(
          'Arbetet känns viktigt och viljan att göra mer är stor.',
          'The work feels important and the will to do more is great.',
          'العمل يبدو مهمًا والرغبة في المزيد كبيرة.',
        ),
      },
      {
        key: 'H2',
        text: say(
          'Innehållet i planen uppskattas och ger en gemensam grund att prata utifrån.',
          'The content of the plan is appreciated and gives common ground to talk from.',
          'محتوى الخطة موضع تقدير ويمنح أرضية مشتركة للحوار.',
        ),
      },
      {
        key: 'H3',
        text: say(
          'Både chefer och medarbetare känner planen ganska dåligt; undantag finns.',
          'Both managers and staff know the plan rather poorly; there are exceptions.',
          'معرفة المديرين والموظفين بالخطة ضعيفة نسبيًا، مع استثناءات.',
        ),
      },
      {
        key: 'H4',
        text: say(
          'Det är få som har tagit med planen i verksamhetsplan eller budget.',
          'Few have taken the plan into a business plan or budget.',
          'قلة أدرجت الخطة في خطة العمل أو الميزانية.',
        ),
      },
      {
        key: 'H5',
        text: say(
          'Gränsen mellan det interna och det externa arbetet behöver bli tydligare.',
          'The line between internal and external work needs to become clearer.',
          'الحد بين العمل الداخلي والخارجي يحتاج إلى مزيد من الوضوح.',
        ),
      },
      {
        key: 'H6',
        text: say(
          'Att ha flera grunder i huvudet samtidigt är svårt; mest talas det om kön, etnicitet och i viss mån socioekonomi.',
          'Keeping several grounds in mind at once is hard; most talk is of sex, ethnicity and to some degree socioeconomic status.',
          'مراعاة عدة أسس في الوقت نفسه صعبة؛ وأكثر الحديث عن الجنس والعرق وبدرجة ما الوضع الاجتماعي والاقتصادي.',
        ),
      },
      {
        key: 'H7',
        text: say(
          'Stöd efterfrågas: utbildning, verktyg och att få lära av varandra.',
          'Support is asked for: training, tools and learning from each other.',
          'الدعم مطلوب: التدريب والأدوات والتعلّم المتبادل.',
        ),
      },
    ],
  },
  {
    key: 'F',
    title: say('Det fortsatta samtalet', 'The continued dialogue', 'الحوار المستمر'),
    conclusions: [
      {
        key: 'F1',
        text: say(
          'Planen har tagits upp på arbetsplatsträffar och andra möten på vissa håll, men innehållet sitter inte.',
          'The plan has been brought up at staff meetings and elsewhere here and there, but its content has not settled.',
          'طُرحت الخطة في اجتماعات الموظفين وغيرها هنا وهناك، لكن محتواها لم يترسخ.',
        ),
      },
      {
        key: 'F2',
        text: say(
          'Oftast har det blivit information, inte införande.',
          'It has mostly been information, not introduction.',
          'كان الأمر في الغالب تعريفًا لا تطبيقًا.',
        ),
      },
      {
        key: 'F3',
        text: say(
          'Egna aktiviteter utifrån åtgärderna har hittills inte tagits fram i större skala.',
          'Activities of their own from the actions have not been developed on a larger scale so far.',
          'لم تُطوَّر حتى الآن أنشطة خاصة انطلاقًا من الإجراءات على نطاق أوسع.',
        ),
      },
      {
        key: 'F4',
        text: say(
          'Det fattas utsedda samordnare och en struktur för införandet.',
          'Appointed coordinators and a structure for the introduction are missing.',
          'ينقص منسقون معيّنون وهيكل للتطبيق.',
        ),
      },
      {
        key: 'F5',
        text: say(
          'Där någon satt med i projektgruppen drevs arbetet på, men många av dem är borta eller utan uppdrag.',
          'Where someone sat in the project group the work was driven on, but many of them have left or lack a mandate.',
          'حيث كان أحد في فريق المشروع تقدّم العمل، لكن كثيرين منهم غادروا أو بلا تكليف.',
        ),
      },
      {
        key: 'F6',
        text: say(
          'Flera beskriver arbetet som beroende av enskilda eldsjälar och därmed skört.',
          'Several describe the work as dependent on single enthusiasts and therefore fragile.',
          'تصف عدة جهات العمل بأنه يعتمد على أفراد متحمسين، وهو بذلك هش.',
        ),
      },
      {
        key: 'F7',
        text: say(
          'På vissa håll finns frågorna redan i andra styrande dokument.',
          'In some places the issues are already in other governing documents.',
          'في بعض الأماكن توجد القضايا أصلًا في وثائق توجيهية أخرى.',
        ),
      },
      {
        key: 'F8',
        text: say(
          'Flera säger att uppmärksamheten kommer när något har hänt.',
          'Several say that attention comes when something has happened.',
          'تقول عدة جهات إن الاهتمام يأتي عندما يقع حادث.',
        ),
      },
      {
        key: 'F9',
        text: say(
          'Samtalen glider in på arbetsgivarfrågor, mest hos bolagen, fast planen gäller utåt.',
          'The dialogues slide into employer matters, most with the companies, though the plan looks outwards.',
          'ينزلق الحوار إلى شؤون صاحب العمل، خاصة لدى الشركات، مع أن الخطة موجّهة إلى الخارج.',
        ),
      },
      {
        key: 'F10',
        text: say(
          'Interna frågor har tydligare lagkrav och är lättare att mäta än effekter utåt.',
          'Internal issues have clearer legal demands and are easier to measure than external effects.',
          'للقضايا الداخلية متطلبات قانونية أوضح وهي أسهل قياسًا من الآثار الخارجية.',
        ),
      },
      {
        key: 'F11',
        text: say(
          'Många tar upp rekrytering och representation; flera vill att personalen bättre speglar invånarna.',
          'Many bring up recruitment and representation; several want staff to mirror the residents better.',
          'تطرقت جهات كثيرة إلى التوظيف والتمثيل؛ وتريد عدة جهات أن يعكس الموظفون السكان بشكل أفضل.',
        ),
      },
      {
        key: 'F12',
        text: say(
          'Många ser framsteg i jämställdheten mellan kvinnor och män.',
          'Many see progress in equality between women and men.',
          'ترى جهات كثيرة تقدمًا في المساواة بين النساء والرجال.',
        ),
      },
      {
        key: 'F13',
        text: say(
          'Arbete om sexuell läggning och om barns ålder finns på vissa håll; religion, könsidentitet, funktion och äldre nämns sällan.',
          'Work on sexual orientation and on children’s age exists in places; religion, gender identity, disability and older people are seldom mentioned.',
          'يوجد عمل حول الميل الجنسي وعمر الأطفال في بعض الأماكن؛ ونادرًا ما يُذكر الدين والهوية الجندرية والإعاقة وكبار السن.',
        ),
      },
      {
        key: 'F15',
        text: say(
          'För vissa bekräftade planen bara att man redan är på rätt väg.',
          'For some the plan only confirmed that they are on the right track.',
          'أكدت الخطة للبعض فقط أنهم على الطريق الصحيح.',
        ),
      },
    ],
  },
  {
    key: 'N',
    title: say('Behov som nämns', 'Needs that were mentioned', 'احتياجات ذُكرت'),
    conclusions: [
      {
        key: 'N1',
        text: say(
          'En gemensam enkätmall som visar hur kön, etnicitet och annat känsligt efterfrågas.',
          'A common survey template that shows how to ask about sex, ethnicity and other sensitive matters.',
          'نموذج استبيان مشترك يبيّن كيف يُسأل عن الجنس والعرق والأمور الحساسة.',
        ),
      },
      {
        key: 'N2',
        text: say('Fler språk bland personalen.', 'More languages among staff.', 'لغات أكثر بين الموظفين.'),
      },
      {
        key: 'N3',
        text: say(
          'Att fler får gå klarspråksutbildningen.',
          'That more people may take the plain language course.',
          'أن يلتحق عدد أكبر بدورة اللغة الواضحة.',
        ),
      },
      {
        key: 'N4',
        text: say(
          'Övningen för arbetsplatsträffar väcker intresse.',
          'The exercise for staff meetings arouses interest.',
          'تمرين اجتماعات الموظفين يثير الاهتمام.',
        ),
      },
      {
        key: 'N5',
        text: say(
          'Önskan om en plan som talar om exakt vad som ska göras.',
          'A wish for a plan that says exactly what to do.',
          'رغبة في خطة تقول بالضبط ما يجب فعله.',
        ),
      },
      {
        key: 'N6',
        text: say(
          'Grundkurs: begreppet diskriminering och dess olika former.',
          'A basic course: the concept of discrimination and its forms.',
          'دورة أساسية: مفهوم التمييز وأشكاله.',
        ),
      },
      {
        key: 'N7',
        text: say(
          'Fördjupning i normkritik.',
          'Deeper training in norm criticism.',
          'تعمّق في نقد المعايير السائدة.',
        ),
      },
      {
        key: 'N8',
        text: say(
          'Tydlighet om hur planen hänger ihop med servicepolicyn.',
          'Clarity about how the plan relates to the service policy.',
          'وضوح حول صلة الخطة بسياسة الخدمة.',
        ),
      },
      {
        key: 'N9',
        text: say(
          'Förmåga att själv analysera sin verksamhet.',
          'The ability to analyse one’s own services.',
          'القدرة على تحليل العمل ذاتيًا.',
        ),
      },
      {
        key: 'N10',
        text: say('Att chefer utbildas först.', 'That managers are trained first.', 'أن يُدرَّب المديرون أولًا.'),
      },
      {
        key: 'N11',
        text: say(
          'Återkommande arbete hellre än enstaka föreläsningar.',
          'Recurring work rather than single lectures.',
          'عمل متكرر بدل محاضرات منفردة.',
        ),
      },
      {
        key: 'N12',
        text: say(
          'Mer kunskap om hbtqi.',
          'More knowledge of LGBTQI issues.',
          'معرفة أكبر بقضايا مجتمع الميم.',
        ),
      },
      {
        key: 'N13',
        text: say(
          'Att ledningen efterfrågar arbetet.',
          'That management asks for the work.',
          'أن تطلب الإدارة العليا هذا العمل.',
        ),
      },
      { key: 'N14', text: say('Tid, pengar och mandat.', 'Time, money and a mandate.', 'وقت ومال وصلاحية.') },
      {
        key: 'N15',
        text: say(
          'Hur sociala krav på leverantörer ställs och följs upp.',
          'How social requirements on suppliers are set and followed up.',
          'كيف توضع المتطلبات الاجتماعية على الموردين وتُتابَع.',
        ),
      },
      {
        key: 'N16',
        text: say('Goda exempel från andra.', 'Good examples from others.', 'أمثلة جيدة من الآخرين.'),
      },
      {
        key: 'N17',
        text: say(
          'En intern erfarenhetskonferens.',
          'An internal conference for sharing experience.',
          'مؤتمر داخلي لتبادل الخبرات.',
        ),
      },
    ],
  },
  {
    key: 'R',
    title: say('Vägen framåt', 'The way ahead', 'الطريق إلى الأمام'),
    conclusions: [
      {
        key: 'R8',
        text: say(
          'Utmaningen är att få alla att arbeta ordnat och planmässigt med alla åtgärder.',
          'The challenge is to get everyone to work orderly and systematically with all the actions.',
          'التحدي هو أن يعمل الجميع بانتظام ومنهجية على كل الإجراءات.',
        ),
      },
    ],
  },
]
