import { say } from '../guide/standard/say'
import type { LocalText } from '../people/language'

type Row = [key: string, sv: string, en: string, ar: string]

const under = ([key, ...title]: Row, conclusions: Row[]) => ({
  key,
  title: say(...title),
  conclusions: conclusions.map(([name, ...text]) => ({ key: name, text: say(...text) })),
})

/** The headings of the standard rules: the conclusions of the 2018 report in our own words. */
export const standardHeadings: {
  key: string
  title: LocalText
  conclusions: { key: string; text: LocalText }[]
}[] = [
  under(
    ['H', 'Huvudslutsatser', 'Main conclusions', 'الاستنتاجات الرئيسية'],
    [
      [
        'H1',
        'Arbetet känns viktigt och viljan att göra mer är stor.',
        'The work feels important and the will to do more is great.',
        'العمل يبدو مهمًا والرغبة في المزيد كبيرة.',
      ],
      [
        'H2',
        'Innehållet i planen uppskattas och ger en gemensam grund att prata utifrån.',
        'The content of the plan is appreciated and gives common ground to talk from.',
        'محتوى الخطة موضع تقدير ويمنح أرضية مشتركة للحوار.',
      ],
      [
        'H3',
        'Både chefer och medarbetare känner planen ganska dåligt; undantag finns.',
        'Both managers and staff know the plan rather poorly; there are exceptions.',
        'معرفة المديرين والموظفين بالخطة ضعيفة نسبيًا، مع استثناءات.',
      ],
      [
        'H4',
        'Det är få som har tagit med planen i verksamhetsplan eller budget.',
        'Few have taken the plan into a business plan or budget.',
        'قلة أدرجت الخطة في خطة العمل أو الميزانية.',
      ],
      [
        'H5',
        'Gränsen mellan det interna och det externa arbetet behöver bli tydligare.',
        'The line between internal and external work needs to become clearer.',
        'الحد بين العمل الداخلي والخارجي يحتاج إلى مزيد من الوضوح.',
      ],
      [
        'H6',
        'Att ha flera grunder i huvudet samtidigt är svårt; mest talas det om kön, etnicitet och i viss mån socioekonomi.',
        'Keeping several grounds in mind at once is hard; most talk is of sex, ethnicity and to some degree socioeconomic status.',
        'مراعاة عدة أسس في الوقت نفسه صعبة؛ وأكثر الحديث عن الجنس والعرق وبدرجة ما الوضع الاجتماعي والاقتصادي.',
      ],
      [
        'H7',
        'Stöd efterfrågas: utbildning, verktyg och att få lära av varandra.',
        'Support is asked for: training, tools and learning from each other.',
        'الدعم مطلوب: التدريب والأدوات والتعلّم المتبادل.',
      ],
    ],
  ),
  under(
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
  ),
  under(
    ['N', 'Behov som nämns', 'Needs that were mentioned', 'احتياجات ذُكرت'],
    [
      [
        'N1',
        'En gemensam enkätmall som visar hur kön, etnicitet och annat känsligt efterfrågas.',
        'A common survey template that shows how to ask about sex, ethnicity and other sensitive matters.',
        'نموذج استبيان مشترك يبيّن كيف يُسأل عن الجنس والعرق والأمور الحساسة.',
      ],
      ['N2', 'Fler språk bland personalen.', 'More languages among staff.', 'لغات أكثر بين الموظفين.'],
      [
        'N3',
        'Att fler får gå klarspråksutbildningen.',
        'That more people may take the plain language course.',
        'أن يلتحق عدد أكبر بدورة اللغة الواضحة.',
      ],
      [
        'N4',
        'Övningen för arbetsplatsträffar väcker intresse.',
        'The exercise for staff meetings arouses interest.',
        'تمرين اجتماعات الموظفين يثير الاهتمام.',
      ],
      [
        'N5',
        'Önskan om en plan som talar om exakt vad som ska göras.',
        'A wish for a plan that says exactly what to do.',
        'رغبة في خطة تقول بالضبط ما يجب فعله.',
      ],
      [
        'N6',
        'Grundkurs: begreppet diskriminering och dess olika former.',
        'A basic course: the concept of discrimination and its forms.',
        'دورة أساسية: مفهوم التمييز وأشكاله.',
      ],
      [
        'N7',
        'Fördjupning i normkritik.',
        'Deeper training in norm criticism.',
        'تعمّق في نقد المعايير السائدة.',
      ],
      [
        'N8',
        'Tydlighet om hur planen hänger ihop med servicepolicyn.',
        'Clarity about how the plan relates to the service policy.',
        'وضوح حول صلة الخطة بسياسة الخدمة.',
      ],
      [
        'N9',
        'Förmåga att själv analysera sin verksamhet.',
        'The ability to analyse one’s own services.',
        'القدرة على تحليل العمل ذاتيًا.',
      ],
      ['N10', 'Att chefer utbildas först.', 'That managers are trained first.', 'أن يُدرَّب المديرون أولًا.'],
      [
        'N11',
        'Återkommande arbete hellre än enstaka föreläsningar.',
        'Recurring work rather than single lectures.',
        'عمل متكرر بدل محاضرات منفردة.',
      ],
      ['N12', 'Mer kunskap om hbtqi.', 'More knowledge of LGBTQI issues.', 'معرفة أكبر بقضايا مجتمع الميم.'],
      [
        'N13',
        'Att ledningen efterfrågar arbetet.',
        'That management asks for the work.',
        'أن تطلب الإدارة العليا هذا العمل.',
      ],
      ['N14', 'Tid, pengar och mandat.', 'Time, money and a mandate.', 'وقت ومال وصلاحية.'],
      [
        'N15',
        'Hur sociala krav på leverantörer ställs och följs upp.',
        'How social requirements on suppliers are set and followed up.',
        'كيف توضع المتطلبات الاجتماعية على الموردين وتُتابَع.',
      ],
      ['N16', 'Goda exempel från andra.', 'Good examples from others.', 'أمثلة جيدة من الآخرين.'],
      [
        'N17',
        'En intern erfarenhetskonferens.',
        'An internal conference for sharing experience.',
        'مؤتمر داخلي لتبادل الخبرات.',
      ],
    ],
  ),
  under(
    ['R', 'Vägen framåt', 'The way ahead', 'الطريق إلى الأمام'],
    [
      [
        'R8',
        'Utmaningen är att få alla att arbeta ordnat och planmässigt med alla åtgärder.',
        'The challenge is to get everyone to work orderly and systematically with all the actions.',
        'التحدي هو أن يعمل الجميع بانتظام ومنهجية على كل الإجراءات.',
      ],
    ],
  ),
]
