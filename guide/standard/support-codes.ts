import type { Family } from '../guide'
import { optionsOf, say } from './say'

export const supportNeeds = optionsOf([
  ['survey_template', 'enkätmall', 'survey template', 'نموذج استبيان'],
  ['language_skills', 'språkkompetens', 'language skills', 'كفاءة لغوية'],
  ['interpreting', 'tolk', 'interpreting', 'ترجمة شفوية'],
  ['plain_language_training', 'klarspråksutbildning', 'plain language training', 'تدريب على اللغة الواضحة'],
  ['staff_meeting_exercise', 'övning för APT', 'exercise for staff meetings', 'تمرين لاجتماعات الموظفين'],
  ['more_concrete_plan', 'mer konkret plan', 'a more concrete plan', 'خطة أكثر تحديدًا'],
  ['discrimination_basics', 'grunder om diskriminering', 'basics about discrimination', 'أساسيات عن التمييز'],
  ['norm_criticism', 'normkritik', 'norm criticism', 'نقد المعايير السائدة'],
  ['lgbtq_competence', 'hbtqi-kunskap', 'LGBTQI knowledge', 'المعرفة بقضايا مجتمع الميم'],
  [
    'clarity_vs_service_policy',
    'tydlighet mot servicepolicyn',
    'clarity towards the service policy',
    'توضيح العلاقة مع سياسة الخدمة',
  ],
  [
    'clarify_internal_vs_external',
    'tydlighet internt/externt',
    'clarity internal/external',
    'توضيح الحد بين الداخلي والخارجي',
  ],
  ['analysis_skills', 'stöd i analys', 'support in analysis', 'دعم في التحليل'],
  ['managers_first', 'chefsutbildning', 'training for managers', 'تدريب المديرين'],
  ['recurring_not_one_off', 'återkommande insatser', 'recurring efforts', 'جهود متكررة'],
  ['management_demand', 'efterfrågan från ledningen', 'demand from management', 'طلب من الإدارة العليا'],
  ['time_budget_mandate', 'tid, pengar, mandat', 'time, money, mandate', 'الوقت والمال والصلاحيات'],
  [
    'supplier_requirements',
    'sociala krav på leverantörer',
    'social requirements on suppliers',
    'متطلبات اجتماعية من المورّدين',
  ],
  ['good_examples', 'goda exempel', 'good examples', 'أمثلة جيدة'],
  ['experience_conference', 'erfarenhetskonferens', 'conference to share experience', 'مؤتمر لتبادل الخبرات'],
  ['other', 'annat', 'other', 'غير ذلك'],
])

export const supportAudience = optionsOf([
  ['managers', 'chefer', 'managers', 'المديرون'],
  ['staff', 'medarbetare', 'staff', 'الموظفون'],
  ['elected_members', 'förtroendevalda', 'elected members', 'الأعضاء المنتخبون'],
])

export const planChange = optionsOf([
  ['more_concrete', 'mer konkret', 'more concrete', 'أن تكون أكثر تحديدًا'],
  [
    'clarify_internal_vs_external',
    'internt/externt tydligare',
    'internal/external clearer',
    'توضيح الحد بين الداخلي والخارجي',
  ],
  [
    'clarify_relation_to_other_document',
    'förhållande till annat dokument',
    'relation to another document',
    'العلاقة بوثيقة أخرى',
  ],
  ['wording', 'formulering', 'wording', 'الصياغة'],
  ['add_action', 'ny åtgärd', 'a new action', 'إجراء جديد'],
  ['remove_action', 'ta bort åtgärd', 'remove an action', 'حذف إجراء'],
  ['other', 'annat', 'other', 'غير ذلك'],
])

export const planContentOpinion = optionsOf([
  ['1', 'mycket dåligt', 'very bad', 'سيئ جدًا'],
  ['2', 'ganska dåligt', 'fairly bad', 'سيئ نوعًا ما'],
  ['3', 'varken bra eller dåligt', 'neither good nor bad', 'ليس جيدًا ولا سيئًا'],
  ['4', 'ganska bra', 'fairly good', 'جيد نوعًا ما'],
  ['5', 'mycket bra', 'very good', 'جيد جدًا'],
])

const family = (code: string, label: Family['label'], children: string[]): Family => ({
  facet: 'supportNeeds',
  code,
  label,
  children,
})

export const supportFamilies: Family[] = [
  family('training', say('utbildning', 'training', 'التدريب'), [
    'plain_language_training',
    'discrimination_basics',
    'norm_criticism',
    'lgbtq_competence',
    'analysis_skills',
    'managers_first',
    'recurring_not_one_off',
  ]),
  family('tools', say('verktyg', 'tools', 'الأدوات'), [
    'survey_template',
    'staff_meeting_exercise',
    'supplier_requirements',
  ]),
  family('exchange', say('erfarenhetsutbyte', 'exchange of experience', 'تبادل الخبرات'), [
    'good_examples',
    'experience_conference',
  ]),
  family('languages', say('språk', 'languages', 'اللغات'), ['language_skills', 'interpreting']),
  family('clarity', say('tydlighet', 'clarity', 'الوضوح'), [
    'more_concrete_plan',
    'clarity_vs_service_policy',
    'clarify_internal_vs_external',
  ]),
  family('resources', say('resurser och efterfrågan', 'resources and demand', 'الموارد والطلب'), [
    'time_budget_mandate',
    'management_demand',
  ]),
  family('other', say('annat', 'other', 'غير ذلك'), ['other']),
]
