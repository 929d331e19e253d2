import { optionsOf } from './say'

export const challengeCodes = optionsOf([
  ['low_awareness', 'låg kännedom', 'low awareness', 'قلة المعرفة بالخطة'],
  [
    'information_only',
    'information men inte införande',
    'information but no implementation',
    'معلومات دون تطبيق',
  ],
  [
    'not_in_planning',
    'inte i planering eller budget',
    'not in planning or budget',
    'غير مدرجة في التخطيط أو الميزانية',
  ],
  [
    'no_coordinator_or_structure',
    'saknar samordnare eller struktur',
    'no coordinator or structure',
    'لا منسّق ولا هيكل للعمل',
  ],
  ['person_dependence', 'hänger på enskilda', 'depends on individuals', 'يعتمد على أفراد بعينهم'],
  [
    'staff_turnover',
    'den drivande har slutat',
    'the driving person has left',
    'من كان يقود العمل ترك وظيفته',
  ],
  [
    'incident_driven',
    'uppmärksamhet först när något hänt',
    'attention only after something has happened',
    'لا اهتمام إلا بعد وقوع حادثة',
  ],
  [
    'unclear_internal_external',
    'oklart internt/externt',
    'internal/external unclear',
    'الحد بين الداخلي والخارجي غير واضح',
  ],
  [
    'several_grounds_at_once',
    'svårt med flera grunder',
    'hard with several grounds at once',
    'صعوبة التعامل مع عدة أسس معًا',
  ],
  ['many_steering_signals', 'många styrsignaler', 'many steering signals', 'كثرة التوجيهات'],
  [
    'scorecards_outrank_plan',
    'styrkorten väger tyngre',
    'scorecards weigh more',
    'بطاقات الأداء لها وزن أكبر',
  ],
  ['representation', 'representation och rekrytering', 'representation and recruitment', 'التمثيل والتوظيف'],
  [
    'staff_should_mirror_residents',
    'personalen speglar inte invånarna',
    'the staff do not mirror the residents',
    'الموظفون لا يعكسون تنوّع السكان',
  ],
  ['language_gap', 'saknar språk', 'languages are lacking', 'نقص في اللغات'],
  ['jargon', 'jargong', 'jargon among colleagues', 'أسلوب الكلام السائد بين الزملاء'],
  [
    'lacks_analysis_skills',
    'saknar kunskap för analys',
    'lack the knowledge for analysis',
    'نقص المعرفة اللازمة للتحليل',
  ],
  [
    'hard_to_measure_external',
    'svårt att mäta effekter utåt',
    'hard to measure external effects',
    'صعوبة قياس الأثر الخارجي',
  ],
  [
    'lacks_time_budget_mandate',
    'saknar tid, pengar, mandat',
    'lack time, money, mandate',
    'نقص الوقت والمال والصلاحيات',
  ],
  [
    'weak_management_demand',
    'ledningen frågar inte efter det',
    'management does not ask for it',
    'الإدارة العليا لا تطلبه',
  ],
  [
    'only_the_interested',
    'bara de intresserade arbetar med det',
    'only those interested work with it',
    'لا يعمل عليه سوى المهتمين',
  ],
])

export const successCodes = optionsOf([
  [
    'in_other_governing_documents',
    'finns i andra styrdokument',
    'is in other governing documents',
    'موجود في وثائق توجيهية أخرى',
  ],
  [
    'former_project_member',
    'någon från projektgruppen',
    'someone from the project group',
    'شخص من فريق المشروع',
  ],
  [
    'central_support',
    'centralt stöd vid införandet',
    'central support during implementation',
    'دعم مركزي عند التطبيق',
  ],
  [
    'common_platform',
    'gemensam grund att prata utifrån',
    'common ground to talk from',
    'أرضية مشتركة للحوار',
  ],
  ['management_drives', 'ledningen driver', 'management drives it', 'الإدارة العليا تقود العمل'],
  ['user_participation', 'brukare med', 'service users take part', 'مشاركة مستخدمي الخدمة'],
  ['cross_department', 'arbete över avdelningar', 'work across departments', 'العمل عبر الأقسام'],
  ['external_partner', 'extern partner', 'external partner', 'شريك خارجي'],
])
