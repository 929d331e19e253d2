import { optionsOf } from './say'

export const implementationStage = optionsOf([
  ['not_started', 'inte påbörjat', 'not started', 'لم يبدأ'],
  ['informed', 'information har getts', 'information has been given', 'قُدّمت معلومات'],
  ['discussed', 'har diskuterats i verksamheten', 'has been discussed among us', 'نوقش داخليًا'],
  ['analysed', 'verksamheten har analyserats', 'our work has been analysed', 'جرى تحليل عملنا'],
  ['activities_started', 'aktiviteter pågår', 'activities are under way', 'الأنشطة جارية'],
  ['integrated', 'del av ordinarie planering', 'part of ordinary planning', 'جزء من التخطيط المعتاد'],
])

export const informationChannels = optionsOf([
  ['staff_meeting', 'APT', 'staff meeting', 'اجتماع الموظفين في مكان العمل'],
  ['management_group', 'ledningsgrupp', 'management group', 'فريق الإدارة'],
  ['department_meeting', 'avdelningsträff', 'department meeting', 'لقاء القسم'],
  ['administration_meeting', 'förvaltningsträff', 'meeting of the whole administration', 'لقاء الإدارة كلها'],
  ['intranet', 'intranät', 'intranet', 'الشبكة الداخلية'],
  ['training', 'utbildning', 'training', 'التدريب'],
  ['board_or_committee', 'styrelse/nämnd', 'board/committee', 'مجلس الإدارة/اللجنة السياسية'],
])

export const coordinator = optionsOf([
  ['none', 'ingen', 'nobody', 'لا أحد'],
  [
    'informal_enthusiast',
    'eldsjäl utan uppdrag',
    'an enthusiast without an assignment',
    'شخص متحمس دون تكليف',
  ],
  ['appointed', 'utsedd', 'appointed', 'شخص معيّن'],
  [
    'appointed_with_mandate',
    'utsedd med tid och mandat',
    'appointed with time and a mandate',
    'شخص معيّن لديه وقت وصلاحيات',
  ],
])

export const projectGroupMember = optionsOf([
  ['none', 'hade ingen med', 'had nobody in it', 'لم يشارك أحد منا'],
  ['active', 'är kvar och driver', 'still here and driving the work', 'ما زال هنا ويقود العمل'],
  ['left', 'har slutat', 'has left', 'ترك العمل'],
  ['no_mandate', 'kvar utan uppdrag', 'still here without an assignment', 'ما زال هنا دون تكليف'],
])

export const otherGoverningDocuments = optionsOf([
  ['curriculum', 'läroplan', 'curriculum', 'المنهاج الدراسي'],
  ['library_act', 'bibliotekslag', 'library act', 'قانون المكتبات'],
  ['quality_of_life_programme', 'livskvalitetsprogrammet', 'quality-of-life programme', 'برنامج جودة الحياة'],
  ['service_policy', 'servicepolicyn', 'service policy', 'سياسة الخدمة'],
  ['own_policy', 'egen policy eller plan', 'own policy or plan', 'سياسة أو خطة خاصة بنا'],
  ['owner_directive', 'ägardirektiv', "owner's directive", 'توجيهات المالك'],
  ['other', 'annat', 'other', 'غير ذلك'],
])

export const interestLevel = optionsOf([
  ['1', 'mycket litet', 'very small', 'ضئيل جدًا'],
  ['2', 'ganska litet', 'fairly small', 'ضئيل نوعًا ما'],
  ['3', 'varken litet eller stort', 'neither small nor great', 'ليس ضئيلًا ولا كبيرًا'],
  ['4', 'ganska stort', 'fairly great', 'كبير نوعًا ما'],
  ['5', 'mycket stort', 'very great', 'كبير جدًا'],
])

export const awareness = optionsOf([
  ['1', 'nästan ingen', 'almost nobody', 'لا أحد تقريبًا'],
  ['2', 'få', 'few', 'القليلون'],
  ['3', 'ungefär hälften', 'about half', 'النصف تقريبًا'],
  ['4', 'de flesta', 'most', 'معظمهم'],
  ['5', 'nästan alla', 'almost all', 'جميعهم تقريبًا'],
])

export const awarenessBasis = optionsOf([
  ['impression', 'vår uppfattning', 'our impression', 'انطباعنا'],
  ['asked', 'vi har frågat', 'we have asked', 'سألناهم'],
  ['survey', 'enkät', 'survey', 'استبيان'],
])

export const changeType = optionsOf([
  ['none', 'ingen förändring', 'no change', 'لا تغيير'],
  ['new_activity', 'nytt', 'new', 'عمل جديد'],
  ['improved_existing', 'bättre än förr', 'better than before', 'أفضل من السابق'],
  ['quality_assured_existing', 'kvalitetssäkrat', 'quality assured', 'ضُمنت جودته'],
  [
    'confirmed_existing',
    'bekräftade det vi redan gjorde',
    'confirmed what we already did',
    'أكّد ما كنا نفعله أصلًا',
  ],
])

export const changeCodes = optionsOf([
  [
    'gender_equality_improved',
    'jämställdheten har blivit bättre',
    'gender equality has improved',
    'تحسّنت المساواة بين الجنسين',
  ],
  ['new_routine', 'ny rutin eller arbetssätt', 'new routine or way of working', 'إجراء أو أسلوب عمل جديد'],
  ['more_knowledge', 'mer kunskap', 'more knowledge', 'معرفة أكبر'],
  ['more_cooperation', 'mer samverkan', 'more cooperation', 'تعاون أكبر'],
  ['better_treatment', 'bättre bemötande', 'better treatment of people', 'معاملة أفضل'],
  ['other', 'annat', 'other', 'غير ذلك'],
])
