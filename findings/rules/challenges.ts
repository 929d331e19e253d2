import type { Rule } from '../rule'
import { atLeast, has, organisations } from './build'

/** F6 and F8-F12, and R8: what is hard, what has become better, and where nothing is. */
export const challenges: Rule[] = [
  organisations('F6', has('challengeCodes', 'person_dependence'), {
    sv: '{count} beskriver arbetet som beroende av enskilda eldsjälar.',
    en: '{count} {k, plural, one {describes} other {describe}} the work as dependent on single enthusiasts.',
    ar: '{count} تصف العمل بأنه يعتمد على أفراد متحمسين.',
  }),
  organisations('F8', has('challengeCodes', 'incident_driven'), {
    sv: '{count} säger att frågorna får uppmärksamhet först när något har hänt.',
    en: '{count} {k, plural, one {says} other {say}} that attention comes only when something has happened.',
    ar: '{count} تقول إن الاهتمام لا يأتي إلا بعد وقوع حادث.',
  }),
  {
    key: 'F9',
    conclusion: 'F9',
    count: { unit: 'excerpt', perspective: 'internal' },
    sentence: {
      sv: '{count} kodade utdrag handlar om interna arbetsgivarfrågor.',
      en: '{count} coded excerpts {k, plural, one {is} other {are}} about internal employer matters.',
      ar: '{count} من المقتطفات المرمّزة تتناول شؤونًا داخلية تخص صاحب العمل.',
    },
  },
  organisations('F10', has('challengeCodes', 'hard_to_measure_external'), {
    sv: '{count} tycker att effekter utåt är svåra att mäta.',
    en: '{count} {k, plural, one {finds} other {find}} external effects hard to measure.',
    ar: '{count} ترى أن الآثار الخارجية يصعب قياسها.',
  }),
  organisations(
    'F11_a',
    has('challengeCodes', 'representation'),
    {
      sv: '{count} tar upp rekrytering och representation.',
      en: '{count} {k, plural, one {brings} other {bring}} up recruitment and representation.',
      ar: '{count} تطرقت إلى التوظيف والتمثيل.',
    },
    { holds: atLeast(1, 2) },
  ),
  organisations('F11_b', has('challengeCodes', 'staff_should_mirror_residents'), {
    sv: '{count} vill att personalen bättre speglar invånarna.',
    en: '{count} {k, plural, one {wants} other {want}} staff to mirror the residents better.',
    ar: '{count} تريد أن يعكس الموظفون تنوع السكان بشكل أفضل.',
  }),
  organisations(
    'F12',
    has('changeCodes', 'gender_equality_improved'),
    {
      sv: '{count} ser framsteg i jämställdheten mellan kvinnor och män.',
      en: '{count} {k, plural, one {sees} other {see}} progress in equality between women and men.',
      ar: '{count} ترى تقدمًا في المساواة بين النساء والرجال.',
    },
    { holds: atLeast(1, 2) },
  ),
  {
    key: 'R8',
    conclusion: 'R8',
    count: { unit: 'cell', facet: 'activities' },
    sentence: {
      sv: '{count} rutor för organisation och åtgärd saknar aktivitet.',
      en: '{count} cells of organisation and action {k, plural, one {has} other {have}} no activity.',
      ar: '{count} من خانات الجهات والإجراءات بلا نشاط.',
    },
  },
]
