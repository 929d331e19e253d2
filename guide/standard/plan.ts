import type { Plan } from '../guide'
import { say } from './say'

/** The plan with five actions; `{place}` is the municipality. */
export const standardPlan: Plan = {
  key: 'plm-2017',
  name: say(
    'Plan för lika möjligheter 2017–2020',
    'Equal opportunities plan 2017–2020',
    'خطة تكافؤ الفرص 2017–2020',
  ),
  validFrom: 2017,
  validTo: 2020,
  actions: [
    {
      number: 1,
      key: 'knowledge',
      title: say('Kunskap', 'Knowledge', 'المعرفة'),
      text: say(
        'Vi ska arrangera och möjliggöra aktiviteter och utbildningsinsatser för att öka kunskapen om diskriminering, normer och dess effekter.',
        'We shall organise and enable activities and training to increase knowledge about discrimination, norms and their effects.',
        'سننظّم ونتيح أنشطة ودورات تدريبية لزيادة المعرفة بالتمييز والمعايير الاجتماعية وآثارها.',
      ),
    },
    {
      number: 2,
      key: 'communication',
      title: say('Kommunikation', 'Communication', 'التواصل'),
      text: say(
        'Vi ska kommunicera på ett tillgängligt, jämlikt och normkritisk sätt.',
        'We shall communicate in an accessible, equal and norm-critical way.',
        'سنتواصل بطريقة ميسّرة ومتكافئة وناقدة للمعايير السائدة.',
      ),
    },
    {
      number: 3,
      key: 'values',
      title: say(
        'Värderingar i relationer med andra',
        'Values in relations with others',
        'القيم في العلاقات مع الآخرين',
      ),
      text: say(
        'Vi ska beakta antidiskriminering och mänskliga rättigheter vid upphandling, avtal och ekonomiskt stöd.',
        'We shall take non-discrimination and human rights into account in procurement, agreements and financial support.',
        'سنراعي مناهضة التمييز وحقوق الإنسان في المشتريات والعقود والدعم المالي.',
      ),
    },
    {
      number: 4,
      key: 'collaboration',
      title: say('Samverkan och dialog', 'Collaboration and dialogue', 'التعاون والحوار'),
      text: say(
        'Vi ska öka samverkan inom staden samt med andra aktörer för att uppmuntra möten, dialog och aktiviteter som främjar lika möjligheter i {place}.',
        'We shall increase collaboration within the city and with other actors to encourage meetings, dialogue and activities that promote equal opportunities in {place}.',
        'سنزيد التعاون داخل المدينة ومع جهات أخرى لتشجيع اللقاءات والحوار والأنشطة التي تعزّز تكافؤ الفرص في {place}.',
      ),
    },
    {
      number: 5,
      key: 'city_spaces',
      title: say('Stadens rum', "The city's spaces", 'فضاءات المدينة'),
      text: say(
        'Vi ska göra {place} tillgängligt och inkluderande.',
        'We shall make {place} accessible and inclusive.',
        'سنجعل {place} مدينة ميسّرة للجميع وشاملة.',
      ),
    },
  ],
}
