import { optionsOf } from './say'

export const grounds = optionsOf([
  ['sex', 'kön', 'sex', 'الجنس'],
  [
    'transgender_identity_or_expression',
    'könsöverskridande identitet eller uttryck',
    'transgender identity or expression',
    'الهوية الجندرية أو التعبير عنها',
  ],
  ['ethnicity', 'etnisk tillhörighet', 'ethnicity', 'الانتماء العرقي'],
  [
    'religion_or_belief',
    'religion eller annan trosuppfattning',
    'religion or other belief',
    'الدين أو أي معتقد آخر',
  ],
  ['disability', 'funktionsnedsättning', 'disability', 'الإعاقة'],
  ['sexual_orientation', 'sexuell läggning', 'sexual orientation', 'الميل الجنسي'],
  ['age', 'ålder', 'age', 'العمر'],
  ['socioeconomic_status', 'socioekonomi', 'socioeconomic status', 'الوضع الاجتماعي والاقتصادي'],
])

export const ageGroups = optionsOf([
  ['children_and_youth', 'barn och unga', 'children and young people', 'الأطفال والشباب'],
  ['older_people', 'äldre', 'older people', 'كبار السن'],
])

export const ageGroupOrBoth = [...ageGroups, ...optionsOf([['both', 'båda', 'both', 'كلاهما']])]

export const perspective = optionsOf([
  ['external', 'externt', 'external', 'خارجي'],
  ['internal', 'internt', 'internal', 'داخلي'],
  ['both', 'båda', 'both', 'كلاهما'],
])

const yes: [string, string, string, string] = ['yes', 'ja', 'yes', 'نعم']
const no: [string, string, string, string] = ['no', 'nej', 'no', 'لا']
export const yesNo = optionsOf([yes, no])
export const yesPartlyNo = optionsOf([yes, ['partly', 'delvis', 'partly', 'جزئيًا'], no])

export const attribution = optionsOf([
  ['caused_by_plan', 'på grund av planen', 'because of the plan', 'بسبب الخطة'],
  ['in_line_with_plan', 'i planens anda', 'in the spirit of the plan', 'بروح الخطة'],
  ['predates_plan', 'fanns före planen', 'existed before the plan', 'كان موجودًا قبل الخطة'],
  ['unclear', 'oklart', 'unclear', 'غير واضح'],
])

export const actionLevel = optionsOf([
  ['nothing', 'inget', 'nothing', 'لا شيء'],
  ['planned', 'planerat', 'planned', 'مخطط له'],
  ['started', 'påbörjat', 'started', 'بدأ'],
  ['ongoing', 'pågår', 'ongoing', 'جارٍ'],
  ['recurring', 'återkommer', 'recurring', 'متكرر'],
  ['done', 'avslutat', 'completed', 'منتهٍ'],
])

export const outlook = optionsOf([
  ['more', 'mer än i dag', 'more than today', 'أكثر من اليوم'],
  ['same', 'som i dag', 'as today', 'كما هو اليوم'],
  ['less', 'mindre än i dag', 'less than today', 'أقل من اليوم'],
  ['unclear', 'oklart', 'unclear', 'غير واضح'],
])

export const messageVisibility = optionsOf([
  ['strategist_only', 'bara strategen', 'only the strategist', 'المسؤول الاستراتيجي فقط'],
  [
    'may_be_summarised',
    'får sammanfattas utan namn',
    'may be summarised without names',
    'يجوز تلخيصه دون أسماء',
  ],
  ['may_be_quoted', 'får citeras', 'may be quoted', 'يجوز اقتباسه'],
])
