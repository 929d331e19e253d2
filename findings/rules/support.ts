import type { LocalText } from '../../people/language'
import type { Rule } from '../rule'
import { atLeast, has, organisations } from './build'

const asksFor = (sv: string, en: string, ar: string): Required<LocalText> => ({
  sv: `{count} efterfrågar ${sv}.`,
  en: `{count} {k, plural, one {asks} other {ask}} for ${en}.`,
  ar: `{count} طلبت ${ar}.`,
})

const inFamily = (family: string, sentence: Required<LocalText>, rest: Pick<Rule, 'holds'> = {}): Rule =>
  organisations(`H7_${family}`, { facet: 'supportNeeds', family }, sentence, rest)

const half = { holds: atLeast(1, 2) }
const needs = (key: string, code: string, sentence: Required<LocalText>): Rule =>
  organisations(key, has('supportNeeds', code), sentence)

/** H7: the families of support that are asked for; a family counts the union of its codes. */
export const supportFamilies: Rule[] = [
  inFamily('training', asksFor('någon form av utbildning', 'some kind of training', 'نوعًا من التدريب'), half),
  inFamily('tools', asksFor('verktyg', 'tools', 'أدوات عمل'), half),
  inFamily(
    'exchange',
    asksFor('att få lära av andra', 'ways to learn from others', 'فرصًا للتعلم من الآخرين'),
    half,
  ),
  inFamily(
    'languages',
    asksFor('språkkompetens eller tolk', 'language skills or interpreting', 'مهارات لغوية أو ترجمة شفوية'),
  ),
  inFamily(
    'clarity',
    asksFor('tydlighet om vad som gäller', 'clarity about what applies', 'وضوحًا حول ما هو مطلوب'),
  ),
  inFamily(
    'resources',
    asksFor(
      'resurser eller att ledningen frågar efter arbetet',
      'resources or demand from management',
      'موارد أو متابعة من الإدارة',
    ),
  ),
]

/** N1-N17: the single kinds of support. */
export const supportNeeds: Rule[] = [
  needs(
    'N1',
    'survey_template',
    asksFor('en gemensam enkätmall', 'a common survey template', 'نموذج استبيان مشترك'),
  ),
  needs(
    'N2',
    'language_skills',
    asksFor('fler språk bland personalen', 'more languages among staff', 'لغات أكثر بين الموظفين'),
  ),
  needs(
    'N3',
    'plain_language_training',
    asksFor('utbildning i klarspråk', 'training in plain language', 'تدريبًا على اللغة الواضحة'),
  ),
  needs(
    'N4',
    'staff_meeting_exercise',
    asksFor(
      'en övning för arbetsplatsträffar',
      'an exercise for staff meetings',
      'تمرينًا لاجتماعات الموظفين',
    ),
  ),
  organisations('N5', has('planChange', 'more_concrete'), {
    sv: '{count} vill ha en plan som säger mer konkret vad som ska göras.',
    en: '{count} {k, plural, one {wants} other {want}} a plan that says more concretely what to do.',
    ar: '{count} تريد خطة تحدد بصورة ملموسة ما يجب فعله.',
  }),
  needs(
    'N6',
    'discrimination_basics',
    asksFor('en grundkurs om diskriminering', 'a basic course on discrimination', 'دورة أساسية عن التمييز'),
  ),
  needs(
    'N7',
    'norm_criticism',
    asksFor(
      'fördjupning i normkritik',
      'deeper training in norm criticism',
      'تدريبًا معمقًا على نقد المعايير السائدة',
    ),
  ),
  needs(
    'N8',
    'clarity_vs_service_policy',
    asksFor(
      'tydlighet om hur planen hänger ihop med servicepolicyn',
      'clarity about how the plan relates to the service policy',
      'توضيح علاقة الخطة بسياسة الخدمة',
    ),
  ),
  needs(
    'N9',
    'analysis_skills',
    asksFor(
      'stöd i att själv analysera sin verksamhet',
      'support in analysing its own services',
      'دعمًا في تحليل عملها بنفسها',
    ),
  ),
  needs(
    'N10',
    'managers_first',
    asksFor('att chefer utbildas först', 'managers to be trained first', 'تدريب المديرين أولًا'),
  ),
  needs(
    'N11',
    'recurring_not_one_off',
    asksFor(
      'återkommande insatser hellre än enstaka föreläsningar',
      'recurring efforts rather than single lectures',
      'جهودًا متكررة بدل محاضرات منفردة',
    ),
  ),
  needs(
    'N12',
    'lgbtq_competence',
    asksFor('mer kunskap om hbtqi', 'more knowledge about LGBTQI issues', 'معرفة أكبر بقضايا مجتمع الميم'),
  ),
  needs(
    'N13',
    'management_demand',
    asksFor(
      'att ledningen frågar efter arbetet',
      'management to ask for the work',
      'أن تتابع الإدارة هذا العمل',
    ),
  ),
  needs(
    'N14',
    'time_budget_mandate',
    asksFor('tid, pengar och mandat', 'time, money and a mandate', 'وقتًا ومالًا وصلاحية'),
  ),
  needs(
    'N15',
    'supplier_requirements',
    asksFor(
      'stöd i att ställa sociala krav på leverantörer',
      'support in setting social requirements for suppliers',
      'دعمًا في وضع متطلبات اجتماعية للموردين',
    ),
  ),
  needs('N16', 'good_examples', asksFor('goda exempel', 'good examples', 'أمثلة جيدة')),
  needs(
    'N17',
    'experience_conference',
    asksFor(
      'en konferens för att dela erfarenheter',
      'a conference for sharing experience',
      'مؤتمرًا لتبادل الخبرات',
    ),
  ),
]
