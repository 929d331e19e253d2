import type { LocalText } from '../../people/language'
import type { Rule } from '../rule'
import { atLeast, atMost, has, organisations } from './build'

const names: Record<string, Required<LocalText>> = {
  sex: { sv: 'kön', en: 'sex', ar: 'الجنس' },
  transgender_identity_or_expression: {
    sv: 'könsöverskridande identitet eller uttryck',
    en: 'transgender identity or expression',
    ar: 'الهوية أو التعبير العابر للجندر',
  },
  ethnicity: { sv: 'etnisk tillhörighet', en: 'ethnicity', ar: 'الانتماء العرقي' },
  religion_or_belief: {
    sv: 'religion eller annan trosuppfattning',
    en: 'religion or other belief',
    ar: 'الدين أو المعتقد',
  },
  disability: { sv: 'funktionsnedsättning', en: 'disability', ar: 'الإعاقة' },
  sexual_orientation: { sv: 'sexuell läggning', en: 'sexual orientation', ar: 'الميل الجنسي' },
  age: { sv: 'ålder', en: 'age', ar: 'العمر' },
  socioeconomic_status: { sv: 'socioekonomi', en: 'socioeconomic status', ar: 'الوضع الاجتماعي والاقتصادي' },
}

/** What the conclusions claim: most talk is of sex and ethnicity (H6), and these three are seldom mentioned (F13). */
const claims: Record<string, Rule['holds']> = {
  sex: atLeast(1, 2),
  ethnicity: atLeast(1, 2),
  religion_or_belief: atMost(1, 5),
  transgender_identity_or_expression: atMost(1, 5),
  disability: atMost(1, 5),
}

const mentions = ({ sv, en, ar }: Required<LocalText>): Required<LocalText> => ({
  sv: `{count} nämner ${sv}.`,
  en: `{count} {k, plural, one {mentions} other {mention}} ${en}.`,
  ar: `{count} ذكرت ${ar}.`,
})

const mentioned = Object.entries(names).map(([ground, name]) => {
  const claim = claims[ground]
  const rest = { also: ['F13'], ...(claim ? { holds: claim } : {}) }
  return organisations(`H6_${ground}`, has('groundsMentioned', ground), mentions(name), rest)
})

/** H6 and F13: which grounds and ages the dialogues speak of. */
export const grounds: Rule[] = [
  ...mentioned,
  organisations(
    'F13_children',
    has('ageGroups', 'children_and_youth', 'both'),
    mentions({ sv: 'barn och unga', en: 'children and young people', ar: 'الأطفال والشباب' }),
  ),
  organisations(
    'F13_older_people',
    has('ageGroups', 'older_people', 'both'),
    mentions({ sv: 'äldre', en: 'older people', ar: 'كبار السن' }),
    { holds: atMost(1, 5) },
  ),
  organisations('H6_hard', has('challengeCodes', 'several_grounds_at_once'), {
    sv: '{count} har svårt att hålla flera diskrimineringsgrunder i huvudet samtidigt.',
    en: '{count} {k, plural, one {finds} other {find}} it hard to keep several grounds in mind at once.',
    ar: '{count} تجد صعوبة في مراعاة عدة أسس للتمييز في الوقت نفسه.',
  }),
]
