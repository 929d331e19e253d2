import { under } from './under'

export const headlines = under(
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
)
