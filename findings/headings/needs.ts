import { under } from './under'

export const needs = under(
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
)
